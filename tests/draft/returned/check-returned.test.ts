import { expect, it } from 'vitest';
import type { DraftFault } from '../../../src/domain/draft-check.ts';
import { findDraftOmissions } from '../../../src/draft/check/find-draft-omissions.ts';
import { checkReturned, type ReturnedRequest } from '../../../src/draft/returned/check-returned.ts';
import { readReturned } from '../../../src/draft/returned/read-returned.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';
import { regimes } from '../../support/made-version.ts';
import { control, copyOf, deleted, type Edits, ended, inserted, paragraph, part, run } from './made-copy.ts';

const area = 'Serious failures in recording visits must be put right at once.';
const dropped = 'Too few care leavers are in work <or> training.';

/** The made draft with what it leaves out settled by an officer, so that what a test sees is of the edit alone. */
function settledDraft() {
  const draft = madeDraft();
  const settled = { reason: 'in another report', by: 'Ama Okoro' };
  return {
    ...draft,
    leftOut: findDraftOmissions(draft, madeLetter()).map((one) => ({ ...one, ...settled })),
  };
}

async function check(edits: Edits, view: ReturnedRequest['view'] = 'both') {
  const copy = await readReturned(copyOf(settledDraft(), edits));
  return checkReturned(copy, madeLetter(), { regimes, view, today: '2003-09-18' });
}

const brief = ({ kind, weight, paragraph: id = '', text, by = '' }: DraftFault) =>
  [kind, weight, id, text, by].join(' · ');
const of = (faults: DraftFault[], ...kinds: DraftFault['kind'][]) =>
  faults.filter(({ kind }) => kinds.includes(kind)).map(brief);
let first: Promise<Set<string>> | undefined;
const unedited = () => {
  first ??= check({}).then(({ faults }) => new Set(faults.map(brief)));
  return first;
};

/** What an edit adds to the faults that the copy had when it was made. */
async function news(edits: Edits, view: ReturnedRequest['view'] = 'both') {
  const known = await unedited();
  return (await check(edits, view)).faults.filter((fault) => !known.has(brief(fault)));
}

it('finds in an unedited copy only what its draft left open', async () => {
  const { faults, placeholders, adverse, values } = await check({});
  expect(of(faults, 'value', 'quotation', 'softening', 'changed', 'tracked-change', 'comment')).toEqual([]);
  expect(of(faults, 'placeholder')).toHaveLength(2);
  expect(placeholders).toBe(2);
  expect(adverse.given + adverse.leftOut).toBe(adverse.all);
  expect(values.backed).toBe(values.all);
});

it('finds a value changed inside a sentence, and in which view', async () => {
  const faults = await news({
    inside: {
      'strengths-2':
        deleted('94%') + inserted('97%') + run(' of reviews of children on the register were held on time.'),
    },
  });
  const value = faults.filter(({ kind }) => kind === 'value');
  expect(value.map(brief)).toEqual(['value · fault · strengths-2 · 97% · ']);
  expect(value[0]!.why).toMatch(/Only if the changes are accepted\.$/);
  expect(of(faults, 'tracked-change')).toEqual([
    'tracked-change · fault · strengths-2 · 94% · Ama Okoro',
    'tracked-change · fault · strengths-2 · 97% · Ama Okoro',
  ]);
  expect(of(faults, 'changed')).toEqual([
    'changed · note · strengths-2 · 97% of reviews of children on the register were held on time. · Ama Okoro',
  ]);
});

it('finds the same value changed without tracking, and a value that only a rejected change would bring back', async () => {
  const plain = await news({
    inside: { 'strengths-2': run('97% of reviews of children on the register were held on time.') },
  });
  expect(of(plain, 'value')).toEqual(['value · fault · strengths-2 · 97% · ']);
  expect(plain.find(({ kind }) => kind === 'value')!.why).not.toMatch(/Only if/);
  const back = await news({
    inside: {
      'strengths-2':
        deleted('97%') + inserted('94%') + run(' of reviews of children on the register were held on time.'),
    },
  });
  expect(back.find(({ kind }) => kind === 'value')!.why).toMatch(/Only if the changes are rejected\.$/);
  const accepted = await news(
    {
      inside: {
        'strengths-2':
          deleted('97%') +
          inserted('94%') +
          run(' of reviews of children on the register were held on time.'),
      },
    },
    'accepted',
  );
  expect(of(accepted, 'value', 'changed')).toEqual([]);
});

it('finds a date and a grade that were changed in a row and after a citation', async () => {
  const faults = await news({
    inside: {
      'areas-for-improvement-3': deleted('Most') + inserted('Excellent'),
      'printed-duties-2': run('Counted from the date of the letter, that is by Monday 27 October 2003.'),
    },
  });
  expect(of(faults, 'value').filter((one) => one.includes('printed-duties-2'))).not.toEqual([]);
  expect(of(faults, 'value').filter((one) => one.includes('areas-for-improvement-3'))).not.toEqual([]);
});

it('finds that an adverse finding is no longer given when its paragraph is deleted or made to say nothing', async () => {
  const gone = await news({
    instead: { 'areas-for-improvement-1': paragraph(deleted(area, 'Ben Hart'), ended('del', 'Ben Hart')) },
  });
  expect(of(gone, 'omission')).toEqual([`omission · fault ·  · ${area} · `]);
  expect(gone.find(({ kind }) => kind === 'omission')!.why).toMatch(/Only if the changes are accepted\.$/);
  const emptied = await news({ inside: { 'areas-for-improvement-1': run('Recording could be better.') } });
  expect(of(emptied, 'omission')).toEqual([`omission · fault ·  · ${area} · `]);
  const untracked = await news({ instead: { 'areas-for-improvement-1': paragraph(run('')) } });
  expect(of(untracked, 'omission', 'changed')).toEqual([
    `changed · note · areas-for-improvement-1 · ${area} · `,
    `omission · fault ·  · ${area} · `,
  ]);
});

it('finds that a changed sentence is softer than what its paragraph cites', async () => {
  const soft = inserted('Some challenges in recording visits are to be looked at.');
  const faults = await news({ inside: { 'areas-for-improvement-1': deleted(area) + soft } });
  const softened = faults.filter(({ kind }) => kind === 'softening');
  expect(softened.map(({ paragraph: id, weight }) => `${id} ${weight}`)).toContain(
    'areas-for-improvement-1 fault',
  );
  expect(softened.every(({ why }) => why.endsWith('Only if the changes are accepted.'))).toBe(true);
});

it('takes what an officer adds from the letter for given, and reports what has no source', async () => {
  const added = await news({
    after: {
      'areas-for-improvement-1':
        paragraph(inserted(dropped), ended('ins')) +
        paragraph(inserted('Savings of £4.5 million were made in 2001.'), ended('ins')),
    },
  });
  const values = of(added, 'value').filter((one) => one.includes('fault'));
  expect(values).toContain('value · fault · added-2 · £4.5 million · ');
  expect(values).toContain('value · fault · added-2 · 2001 · ');
  expect(values.filter((one) => !one.includes('added-2'))).toEqual([]);
  expect(of(added, 'changed')).toEqual([
    `changed · note · added-1 · ${dropped} · Ama Okoro`,
    'changed · note · added-2 · Savings of £4.5 million were made in 2001. · Ama Okoro',
  ]);
  expect(added.find(({ text }) => text === dropped)!.citation!.quote).toBe(dropped);
});

it('finds no fault in a paragraph that was moved, parted or joined', async () => {
  const moved = await news({
    instead: {
      'strengths-2': paragraph(run('94% of reviews of children on the register were held on time.')),
      'strengths-3': '',
    },
    after: { 'printed-duties-2': paragraph(run('Foster carers speak well of their training & support.')) },
  });
  expect(moved.map(brief)).toEqual([]);
});

it('takes no shifted bookmark for a place: equal words count for more, and a bookmark without an end for nothing', async () => {
  const open = '<w:bookmarkStart w:id="900" w:name="p_header_1"/>';
  const wide = '<w:bookmarkStart w:id="901" w:name="p_purpose_1"/>';
  const faults = await news({
    instead: {
      'header-1': paragraph(open + run('Report to: Cabinet')),
      'purpose-1': paragraph(
        wide + run('To report what the SSI annual review found of social services in Ashmere.'),
      ),
    },
    after: { 'strengths-3': '<w:bookmarkEnd w:id="901"/>' },
  });
  expect(faults.map(brief)).toEqual([]);
});

it('tells who filled a placeholder, and leaves open what Word still asks for', async () => {
  const wanted = '[Yes or No – for finance officer: the letter does not say]';
  const edits = {
    inside: {
      'implications-2': control('financial', deleted(wanted, 'Fay Lund') + inserted('Yes', 'Fay Lund')),
    },
  };
  const accepted = await check(edits, 'accepted');
  expect(of(accepted.faults, 'placeholder')).toEqual([
    'placeholder · fault · header-3 · Wards affected · ',
    'placeholder · note · implications-2 · Yes · Fay Lund',
  ]);
  expect(accepted.placeholders).toBe(1);
  expect((await check(edits, 'original')).placeholders).toBe(2);
  const saved = await check({
    inside: { 'header-3': control('wards', run('All wards')) },
    parts: {
      'docProps/core.xml':
        '<cp:coreProperties><cp:lastModifiedBy>Dee Marsh</cp:lastModifiedBy><dcterms:modified>2003-09-17T09:00:00Z</dcterms:modified></cp:coreProperties>',
    },
  });
  expect(of(saved.faults, 'placeholder')).toContain('placeholder · note · header-3 · All wards · Dee Marsh');
  const taken = await check({ instead: { 'header-3': '' } });
  expect(taken.faults.find(({ paragraph: id }) => id === 'header-3')!.why).toMatch(
    /^Taken out before report author/,
  );
});

it('lists comments that are left, a resolved one as a note', async () => {
  const one = (id: number, para: string, text: string) =>
    `<w:comment w:id="${id}" w:author="Ben Hart" w:date="2003-09-17T08:00:00Z"><w:p w14:paraId="${para}">${run(text)}</w:p></w:comment>`;
  const on = (id: number, runs: string) =>
    `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/>`;
  const faults = await news({
    inside: {
      'areas-for-improvement-1':
        on(1, run('Serious failures')) +
        on(2, run(' in recording visits')) +
        run(' must be put right at once.'),
    },
    parts: {
      'word/comments.xml': part('comments', one(1, '1A', 'Too strong?') + one(2, '1B', 'Checked.')),
      'word/commentsExtended.xml': part('commentsEx', '<w15:commentEx w15:paraId="1B" w15:done="1"/>', 'w15'),
    },
  });
  expect(faults.map(brief)).toEqual([
    'comment · fault · areas-for-improvement-1 · Serious failures · Ben Hart',
    'comment · note · areas-for-improvement-1 · in recording visits · Ben Hart',
  ]);
});

it('does not trust a draft in the file that cites what the letter does not say', async () => {
  const draft = settledDraft();
  const forged = structuredClone(draft);
  const one = forged.sections
    .flatMap((section) => section.paragraphs)
    .find(({ id }) => id === 'strengths-2')!;
  one.text = one.text.replace('94%', '99%');
  one.citations[0]!.quote = one.citations[0]!.quote.replace('94%', '99%');
  const copy = await readReturned(copyOf(forged));
  const { faults, ok } = checkReturned(copy, madeLetter(), { regimes, view: 'both', today: '2003-09-18' });
  expect(ok).toBe(false);
  expect(of(faults, 'quotation')).toContainEqual(expect.stringContaining('99%'));
});
