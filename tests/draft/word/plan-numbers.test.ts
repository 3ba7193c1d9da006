import { expect, it } from 'vitest';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import { planNumbers } from '../../../src/draft/word/plan-numbers.ts';
import { writeWorkingCopy } from '../../../src/draft/word/write-working-copy.ts';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import { readLimits } from '../../../src/read/read-limits.ts';
import { madeDraft } from '../../support/made-draft.ts';
import { styleOf } from './styled-drafts.ts';

/** A draft of one section without a heading's number, whose paragraphs have the numbers given. */
function numbered(numbers: readonly string[]): Draft {
  const paragraphs = numbers.map((number, at): DraftParagraph => {
    const words = `Words of ${at}.`;
    return {
      id: `s-${at}`,
      number,
      form: 'paragraph',
      text: words,
      origin: 'fixed',
      citations: [],
      checked: '',
    };
  });
  return {
    ...madeDraft(),
    outstanding: [],
    sections: [{ key: 's', heading: 'Section', level: 1, paragraphs }],
  };
}

async function counted(numbers: readonly string[], key: string): Promise<string[]> {
  const bytes = await writeWorkingCopy(numbered(numbers), styleOf(key), { version: 1, date: '2003-09-15' });
  const { blocks } = await readDocx(bytes, { limits: readLimits });
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || !block.text.startsWith('Words')) return [];
    return [(block.kind === 'listItem' ? block.marker : block.label) ?? ''];
  });
}

it.each([
  ['harrow-2004', ['1.', '2.', '3.', '4.']],
  ['harrow-2004', ['1.', 'a)', 'b)', '2.', 'a)']],
  ['leicester-city-2010', ['1.1', '1.2', 'a)', 'b)', '1.3', 'a)']],
  ['plain', ['1.1', '(a)', '(i)', '(ii)', '(b)', '1.2']],
  ['plain', ['1.1', '(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)']],
])('in %s, Word counts %j by itself', async (key, numbers) => {
  expect(await counted(numbers, key)).toEqual(numbers);
});

it.each([
  ['jump', ['1.1', '1.2', '1.5', '1.6']],
  ['begin again without a paragraph between', ['1.1', '(a)', '(b)', '(a)', '(b)', '1.2', '(a)']],
  ['begin late', ['7.3', '7.4', '8.1']],
  ['change their brackets', ['1.1', 'a)', 'b)', '1.2', '(a)']],
])('takes another list where numbers %s', async (_, numbers) => {
  expect(await counted(numbers, 'plain')).toEqual(numbers);
});

it('needs one list for a draft that counts as its style says', () => {
  expect(planNumbers(madeDraft(), styleOf('plain')).lists).toHaveLength(1);
});

it('prints a number that Word cannot count to as it stands', async () => {
  const { places } = planNumbers(numbered(['*1']), styleOf('plain'));
  expect(places.size).toBe(0);
  const bytes = await writeWorkingCopy(numbered(['*1']), styleOf('plain'), {
    version: 1,
    date: '2003-09-15',
  });
  const { blocks } = await readDocx(bytes, { limits: readLimits });
  expect(JSON.stringify(blocks)).toContain('*1 Words of 0.');
});
