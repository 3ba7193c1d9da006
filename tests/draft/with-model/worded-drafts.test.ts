import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Draft, type DraftParagraph, draftSchema } from '../../../src/domain/draft.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { textHash } from '../../../src/draft/check/text-hash.ts';
import { editSection } from '../../../src/draft/versions/edit-section.ts';
import {
  draftOf,
  faultsOf,
  files,
  letterIn,
  marking,
  offline,
  paragraphsOf,
  says,
  today,
  write,
} from './written-sections.ts';

const worded =
  'Strategy meetings were held without health professionals in four cases out of ten, and minutes circulated late.';
let whole: { letter: Letter; draft: Draft };
let written: Draft;
beforeAll(async () => {
  whole = await offline();
  ({ draft: written } = await write(whole, [
    marking(
      [worded, 'four cases out of ten', 'Minutes are'],
      [
        'Supervision took place but was often a list of tasks and did not help workers to think.',
        'Supervision takes',
        'list of tasks',
      ],
    ),
  ]));
});

type Change = (paragraph: DraftParagraph) => DraftParagraph | undefined;

/** The draft with its paragraphs changed, hashes made to fit as a forger would. */
function changedBy(change: Change, of: Draft = written): Draft {
  return {
    ...of,
    sections: of.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.flatMap((one) => {
        const now = change(one);
        return now === undefined ? [] : [{ ...now, checked: textHash(now.text) }];
      }),
    })),
  };
}

const turns =
  (words: string, text: string): Change =>
  (one) =>
    one.text.includes(words) ? { ...one, text } : one;
const marked =
  (words: string, text?: string): Change =>
  (one) =>
    one.text.includes(words) ? { ...one, text: text ?? one.text, written: 'model:0123456789abcdef' } : one;

describe('a draft with words of a model', () => {
  it('has no fault but what only a person can settle', () => {
    expect(paragraphsOf(written).filter((one) => one.written !== undefined)).toHaveLength(2);
    expect(faultsOf(written, whole)).toEqual([]);
  });

  it('is read back from its JSON as it was', () => {
    expect(draftSchema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });
});

describe('a forged mark of a model does not save words that their source does not bear', () => {
  it.each<[string, Change, RegExp]>([
    [
      'softened',
      turns('Strategy meetings were', 'Strategy meetings could be better attended by health professionals.'),
      /^\w+: Strategy/u,
    ],
    ['another figure', turns('Strategy meetings were', worded.replace('four', 'three')), /^value: /u],
    ['a negation dropped', turns('Supervision took', 'Supervision helps workers to think.'), /./u],
    [
      'a cost',
      turns('Strategy meetings were', worded.replace('late.', 'late, which costs money.')),
      /only a person/u,
    ],
    [
      'in the council’s mouth',
      turns('Strategy meetings were', `The council said that ${worded.toLowerCase()}`),
      /council’s/u,
    ],
    [
      'told as the council’s',
      (one) => (one.text === worded ? { ...one, voice: 'council-own' } : one),
      /^quotation: .*are those of the inspectorate/u,
    ],
    [
      'told as a proposal',
      (one) => (one.text === worded ? { ...one, proposed: true } : one),
      /running text/u,
    ],
    ['citing nothing', (one) => (one.text === worded ? { ...one, citations: [] } : one), /cites nothing/u],
    [
      'cited from elsewhere',
      (one) =>
        one.text === worded
          ? { ...one, citations: [{ ...one.citations[0]!, startChar: 0, endChar: 6 }] }
          : one,
      /other words stand/u,
    ],
    [
      'a priority action reworded',
      marked(
        'swift and decisive',
        'The local authority needs to take swift and decisive action on contacts.',
      ),
      /no running text/u,
    ],
    [
      'a duty reworded',
      marked(
        'Please send a draft',
        'A draft of the priority action statement is to be sent within 20 working days.',
      ),
      /no running text/u,
    ],
    [
      'fixed wording',
      marked('Comments that scrutiny', 'Scrutiny gave its support.'),
      /fixed wording|running text/u,
    ],
    ['a proposal reworded', marked('Note the letter', 'Note that all is well.'), /./u],
  ])('%s', (_, change, fault) => {
    const found = faultsOf(changedBy(change), whole);
    expect(found.join('\n')).toMatch(fault);
  });

  it('filled placeholders', () => {
    const forged = changedBy((one) => {
      if (one.placeholder?.key !== 'response') return one;
      const { placeholder: _, ...rest } = one;
      return {
        ...rest,
        origin: 'quoted',
        text: 'All has been put right.',
        written: 'model:0123456789abcdef',
      };
    });
    expect(faultsOf(forged, whole).join('\n')).toMatch(/All has been put right/u);
  });

  it('a sentence moved under another heading', () => {
    const from = paragraphsOf(written).find(({ text }) => text === worded)!;
    const forged = changedBy((one) => (one.text === worded ? undefined : one));
    const moved: Draft = {
      ...forged,
      sections: forged.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.flatMap((one) =>
          one.text.startsWith('Some of the work is good') ? [one, from] : [one],
        ),
      })),
    };
    expect(faultsOf(moved, whole).join('\n')).toMatch(/under other words than its source/u);
  });

  it('a sentence of a model taken out: what it told is missed', () => {
    const forged = changedBy((one) => (one.text.startsWith('Supervision took') ? undefined : one));
    const told = files.checkDraft(forged, { letter: whole.letter, today }).faults;
    expect(
      told
        .filter(({ kind }) => kind === 'omission')
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/Supervision/u);
  });

  it('half of what a paragraph says, given out as all of it', () => {
    const forged = changedBy((one) =>
      one.text.startsWith('The daily performance report counted')
        ? {
            ...one,
            text: 'The daily performance report counted contacts as closed when they had only been opened.',
            written: 'model:0123456789abcdef',
          }
        : one,
    );
    expect(faultsOf(forged, whole).join('\n')).toMatch(/false assurance/u);
  });
});

describe('words that a person puts for those of a model', () => {
  const hand = { by: 'Ama Okoro', at: '2025-12-02T09:00:00Z' };
  const sectionText = (draft: Draft) =>
    draft.sections
      .find(({ key }) => key === 'inspectorate-findings')!
      .paragraphs.map(({ text, form }) => (form === 'bullet' ? `- ${text}` : text))
      .join('\n\n');

  it('are a note, by whom; and a fault when they say less', () => {
    const fair = editSection(
      written,
      'inspectorate-findings',
      sectionText(written).replace('and minutes circulated', 'and the minutes circulated'),
      hand,
    );
    expect(faultsOf(fair, whole)).toEqual([]);
    expect(
      files
        .checkDraft(fair, { letter: whole.letter, today })
        .faults.filter(({ kind, by }) => kind === 'changed' && by === hand.by),
    ).toHaveLength(1);
    const soft = editSection(
      written,
      'inspectorate-findings',
      sectionText(written).replace('and did not help', 'and helped'),
      hand,
    );
    expect(faultsOf(soft, whole).join('\n')).toMatch(/opposite|did not/u);
  });
});

describe('a model that gives back what it was sent, word for word,', () => {
  const echoed = [
    'fenwick-county-childrens-services-inspection-2024.pdf',
    'fenwick-county-cqc-local-authority-assessment-cabinet-2025.txt',
    'marlbridge-city-annual-review-of-social-services-2002-03.docx',
    'thornhill-csci-annual-review-2004.md',
  ];
  const echo = says(({ prompt }) =>
    [...prompt.user.matchAll(/^(\[\d+\]) (.*)$/gmu)]
      .map(([, at, text]) => `${text!.replace(/[.;:]*$/u, '')}. ${at}`)
      .join('\n'),
  );
  const scripts = Array.from({ length: 40 }, () => echo);

  it.each(echoed)('makes a draft without a fault of %s', async (name) => {
    const letter = await letterIn(join('seeds', name));
    const draft = draftOf(letter);
    const made = await write({ letter, draft }, scripts);
    const own = (reasons: readonly string[]) =>
      reasons.every((one) => /“we”, “I” or “you”|marked with no/u.test(one));
    expect(made.held.filter(({ reasons }) => !own(reasons))).toEqual([]);
    expect(faultsOf(made.draft, { letter, draft })).toEqual([]);
  });
});
