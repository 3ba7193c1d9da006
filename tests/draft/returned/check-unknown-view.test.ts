import { expect, it } from 'vitest';
import { checkReturned } from '../../../src/draft/returned/check-returned.ts';
import { readReturned } from '../../../src/draft/returned/read-returned.ts';
import { writeWorkingCopy } from '../../../src/draft/word/write-working-copy.ts';
import { loadHouseStyles } from '../../../src/house-styles/load-house-styles.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';
import { regimes } from '../../support/made-version.ts';
import { control, copyOf, type Edits, inserted, paragraph, run, wordFile } from './made-copy.ts';

const dropped = 'Too few care leavers are in work <or> training.';
const request = { regimes, view: 'both', today: '2003-09-18' } as const;

/** A copy in which another program kept neither the draft nor the bookmarks. */
async function check(inside: Edits['inside'] = {}) {
  return checkReturned(
    await readReturned(copyOf(madeDraft(), { inside, ours: false })),
    madeLetter(),
    request,
  );
}

async function checkBody(body: string) {
  return checkReturned(await readReturned(wordFile(body)), madeLetter(), request);
}

it('holds a copy whose draft was dropped against the whole letter', async () => {
  const { faults, adverse, placeholders } = await check({
    'strengths-2': run('97% of reviews of children on the register were held on time.'),
  });
  const values = faults.filter(({ kind, text }) => kind === 'value' && text === '97%');
  expect(values.map(({ weight, why }) => `${weight}: ${why}`)).toEqual([
    'fault: “97%” stands nowhere in the letter. Take it out, or say who gives it.',
  ]);
  expect(values[0]!.citation!.quote).toMatch(/^94% of reviews/);
  expect(faults.filter(({ kind }) => kind === 'omission').map(({ text }) => text)).toEqual([
    'Please advise me of the date of that meeting.',
    dropped,
  ]);
  expect(adverse.given).toBe(adverse.all - 2);
  expect(placeholders).toBe(2);
});

it('says of a value elsewhere in the letter where it stands, however its date is written', async () => {
  const { faults } = await check({
    'strengths-3': run('Foster carers spoke well of their training & support on 29th October 2003.'),
  });
  const found = faults.find(({ text }) => text.startsWith('29'));
  expect(found).toMatchObject({ weight: 'fault' });
  expect(found?.why).toMatch(/stands in the letter at .*Check that it is said of the same thing\.$/);
  expect(found?.citation?.quote).toBe('We shall look at progress again on 29 October 2003.');
});

it('finds words that are softer than what they are nearest to', async () => {
  const { faults } = await checkBody(
    paragraph(run('Some challenges in recording visits must be put right.')),
  );
  const soft = faults.filter(({ kind }) => kind === 'softening');
  expect(soft.map(({ weight, paragraph: id }) => `${id} ${weight}`)).toContain('returned-1 fault');
});

it('takes names for notes, and what a person wrote in a control for given', async () => {
  const { faults } = await checkBody(
    paragraph(run('Report of Fay Lund')) + paragraph(control('cost', inserted('None.', 'Dee Marsh'))),
  );
  expect(faults.filter(({ text }) => text === 'Fay Lund').map(({ weight }) => weight)).toEqual(['note']);
  expect(faults.filter(({ kind }) => kind === 'placeholder')).toMatchObject([
    { weight: 'note', text: 'None.', by: 'Dee Marsh', why: expect.stringContaining('Given by Dee Marsh') },
  ]);
});

it('reads nothing into the list before a report, with its draft or without', async () => {
  const { styles } = loadHouseStyles();
  const style = styles.find(({ key }) => key === 'plain')!;
  const written = await writeWorkingCopy(madeDraft(), style, { version: 2, date: '2003-09-15' });
  const copy = await readReturned(written);
  const whole = checkReturned(copy, madeLetter(), request);
  expect(whole.faults.filter(({ kind }) => /^(?:value|quotation|changed|softening)$/.test(kind))).toEqual([]);
  const { draft: _draft, ...bare } = copy;
  const texts = checkReturned(bare, madeLetter(), request).faults.map(({ text }) => text);
  expect(texts).not.toContainEqual(expect.stringContaining('12 September'));
});
