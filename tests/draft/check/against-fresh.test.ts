import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { textHash } from '../../../src/draft/check/text-hash.ts';
import { openFileServices } from '../../../src/services/open-file-services.ts';
import { projectFolder } from '../../support/source-files.ts';

const files = openFileServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 });
afterAll(() => files.close());

const path = join(projectFolder, 'evals/cases/letters/thornhill-ofsted-focused-visit-letter-2025.txt');
const today = '2025-12-01';
const hand = { by: 'Ama Okoro', at: '2025-12-02T09:00:00Z' };
let letter: Letter;
let draft: Draft;

beforeAll(async () => {
  ({ letter } = await files.openLetter({ path }));
  draft = files.draft(letter, {
    style: 'plain',
    body: 'Cabinet',
    on: '2025-12-15',
    received: '2025-11-26',
    today,
  });
});

type Change = (paragraph: DraftParagraph, section: string) => DraftParagraph | undefined;

/** The draft with its paragraphs changed, hashes made to fit as a forger would. */
function changedBy(change: Change, of: Draft = draft): Draft {
  return {
    ...of,
    sections: of.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.flatMap((one) => {
        const now = change(one, section.key);
        return now === undefined ? [] : [{ ...now, checked: textHash(now.text) }];
      }),
    })),
  };
}

const says =
  (words: string, text: (was: string) => string, more: Partial<DraftParagraph> = {}): Change =>
  (one) =>
    one.text.includes(words) ? { ...one, text: text(one.text), ...more } : one;
const edits =
  (words: string, text: (was: string) => string): Change =>
  (one) =>
    one.text.includes(words) ? { ...one, text: text(one.text), edited: { ...hand, was: one.text } } : one;
const without =
  (words: string): Change =>
  (one) =>
    one.text.includes(words) ? undefined : one;
const fills =
  (key: string, text: string, origin: 'fixed' | 'quoted'): Change =>
  (one) => {
    if (one.placeholder?.key !== key) return one;
    const { placeholder: _, ...rest } = one;
    return { ...rest, text, origin };
  };

/** Faults of a draft that are not of one that nobody touched. */
function faultsOf(of: Draft): string[] {
  const told = ({ faults }: ReturnType<typeof files.checkDraft>) =>
    faults
      .filter(({ weight }) => weight === 'fault')
      .map(({ kind, text, why }) => `${kind}: ${text} – ${why}`);
  const known = new Set(told(files.checkDraft(draft, { letter, today })));
  return told(files.checkDraft(of, { letter, today })).filter((one) => !known.has(one));
}

describe('a forged draft, its hashes made to fit, has a fault', () => {
  it.each<[string, Change, RegExp]>([
    [
      'a council’s comfort as fixed wording',
      fills('response', 'All has been put right.', 'fixed'),
      /^value: All has.*fixed wording/u,
    ],
    [
      'scrutiny made to speak in fixed wording',
      says('Comments that scrutiny', () => 'Scrutiny gave its support.'),
      /^value: Scrutiny gave.*fixed wording/u,
    ],
    [
      'a quotation that cites nothing',
      fills('consultation', 'All partners agreed.', 'quoted'),
      /^quotation: All partners.*cites nothing/u,
    ],
    ['a proposal no longer marked as one', ({ proposed: _, ...one }) => one, /^value: .*not marked as one/u],
    [
      'a finding marked as a proposal',
      (one) => (one.text.includes('143 contacts') ? { ...one, proposed: true } : one),
      /^value: .*143 contacts.*is none/u,
    ],
    [
      'the inspectorate’s words told as the council’s',
      (one) => (one.text.includes('143 contacts') ? { ...one, voice: 'council-own' } : one),
      /^quotation: .*are those of the inspectorate/u,
    ],
    [
      'a word of how often made stronger',
      says('mostly right', (was) => was.replace('mostly', 'always')),
      /^(?:changed|softening): .*always/u,
    ],
    [
      'a word that no scale knows',
      says('list of tasks', (was) => was.replace('list of tasks', 'plan of work')),
      /^changed: /u,
    ],
    [
      'areas for improvement called strengths',
      says('these areas for improvement', (was) => was.replace('areas for improvement', 'strengths')),
      /^softening: .*led in by other words/u,
    ],
    ['the priority action gone', without('swift and decisive'), /^omission: /u],
    ['the worst finding gone', without('143 contacts'), /^omission: .*143 contacts/u],
    ['the headline gone', without('does not keep all children safe'), /^omission: .*does not keep/u],
    [
      'the letter’s request gone, its time limit kept',
      without('Please send a draft'),
      /^omission: .*Please send a draft/u,
    ],
    [
      'what law asks gone',
      (one) => (one.rule === 'standing-duty' ? undefined : one),
      /^omission: .*law asks/u,
    ],
    [
      'a placeholder gone',
      (one) => (one.placeholder?.key === 'response' ? undefined : one),
      /^placeholder: .*Taken out/u,
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(changedBy(change))).toContainEqual(expect.stringMatching(fault));
  });

  it('a paragraph and a recommendation that drafting does not give, a title and a heading of another’s', () => {
    const added = changedBy((one) => one);
    const section = added.sections.find(({ key }) => key === 'recommendations')!;
    const [last] = section.paragraphs.filter(({ proposed }) => proposed).slice(-1);
    section.paragraphs.push({ ...last!, id: 'recommendations-99', text: 'Dismiss the director.' });
    expect(faultsOf(added)).toContainEqual(expect.stringMatching(/: Dismiss the director\./u));
    expect(faultsOf({ ...draft, title: 'A good report' })).toContainEqual(
      expect.stringMatching(/A good report/u),
    );
    const sections = draft.sections.map((one) => ({
      ...one,
      heading: one.heading && `${one.heading} (good)`,
    }));
    expect(faultsOf({ ...draft, sections }).length).toBeGreaterThan(5);
  });
});

describe('an edit by name', () => {
  it('is a note, with the name', () => {
    const { faults } = files.checkDraft(
      changedBy(edits('list of tasks', (was) => was.replace('list of tasks', 'tasks list'))),
      { letter, today },
    );
    expect(faults.filter(({ kind }) => kind === 'changed')).toMatchObject([{ weight: 'note', by: hand.by }]);
  });

  it('is a fault when it turns a lead-in round, or drops what is asked', () => {
    const turned = changedBy(
      edits('these areas for improvement', (was) => was.replace('areas for improvement', 'strengths')),
    );
    expect(faultsOf(turned)).toContainEqual(expect.stringMatching(/^softening: .*led in by other words/u));
    const short = changedBy(
      edits('needs to take swift and decisive action', () => 'The local authority is acting on contacts.'),
    );
    expect(faultsOf(short)).toContainEqual(expect.stringMatching(/^(?:softening|omission): /u));
  });

  it('that cites nothing is the person’s own word: figures and inspectorates in it are noted, and not counted', () => {
    const words = 'The backlog fell by 98% and Ofsted praised the team.';
    const purpose = draft.sections.find(({ key }) => key === 'purpose')!.paragraphs.at(-1)!;
    const own = changedBy((one) => {
      if (one.id !== purpose.id) return one;
      return {
        id: one.id,
        form: 'paragraph',
        text: words,
        origin: 'given',
        citations: [],
        edited: hand,
        checked: '',
      };
    });
    const { faults, values } = files.checkDraft(own, { letter, today });
    const note = faults.find(({ kind, text }) => kind === 'value' && text === words);
    expect(note).toMatchObject({ weight: 'note', by: hand.by });
    expect(note!.why).toContain(`Given by ${hand.by}, no source: 98%, Ofsted.`);
    expect(values.all).toBeLessThanOrEqual(files.checkDraft(draft, { letter, today }).values.all);
  });

  it('of a placeholder whose words count for the rest leaves the rest as it was drafted', () => {
    const open = files.draft(letter, { style: 'plain', today });
    const body = (one: DraftParagraph): DraftParagraph => {
      if (one.placeholder?.key !== 'body') return one;
      const { placeholder, ...rest } = one;
      const cells = one.cells && [one.cells[0]!, 'Cabinet'];
      const text = cells === undefined ? 'Cabinet' : `${cells[0]}: Cabinet`;
      return {
        ...rest,
        text,
        ...(cells && { cells }),
        origin: 'given',
        filled: placeholder!,
        edited: { ...hand, was: one.text },
      };
    };
    const filled = changedBy(body, { ...open, given: { ...open.given, body: 'Cabinet' } });
    const { faults } = files.checkDraft(filled, { letter, today });
    expect(faults.filter(({ kind, weight }) => kind === 'changed' && weight === 'fault')).toEqual([]);
  });
});

it('a paragraph that is not adverse and is gone is a note', () => {
  const gone = changedBy(without('was signed by'));
  const { faults } = files.checkDraft(gone, { letter, today });
  const omitted = faults.filter(({ kind }) => kind === 'omission');
  expect(omitted.map(({ weight }) => weight)).toEqual(['note']);
});

it('a draft in a style that is not there now is checked, and says that it was held against no fresh one', () => {
  const { faults } = files.checkDraft({ ...draft, style: 'gone' }, { letter, today });
  expect(faults.find(({ text }) => text === 'gone')).toMatchObject({ kind: 'changed', weight: 'note' });
});
