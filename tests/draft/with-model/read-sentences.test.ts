import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/draft/with-model/read-sentences.ts';

describe('what a model writes', () => {
  it.each<[string, [string, number[]][]]>([
    ['Help was good. [3]', [['Help was good.', [3]]]],
    ['Help was good [3].', [['Help was good.', [3]]]],
    [
      'Help was good. [2][5]\nReviews were late. [7]',
      [
        ['Help was good.', [2, 5]],
        ['Reviews were late.', [7]],
      ],
    ],
    [
      'Help was good. [2, 5] Reviews were late. [5–7]',
      [
        ['Help was good.', [2, 5]],
        ['Reviews were late.', [5, 6, 7]],
      ],
    ],
    ['Help was good. [2][2]', [['Help was good.', [2]]]],
    [
      'Help was good. Reviews were late. [7]',
      [
        ['Help was good.', []],
        ['Reviews were late.', [7]],
      ],
    ],
    [
      'Help was good. [1] Nothing else',
      [
        ['Help was good.', [1]],
        ['Nothing else.', []],
      ],
    ],
    [
      '## Findings\n\n- **Help** was good. [1]\n- It cost £4 &amp; more. [2]',
      [
        ['Findings.', []],
        ['Help was good.', [1]],
        ['It cost £4 & more.', [2]],
      ],
    ],
    ['Visits rose to 3.5 a week, e.g. in Hill. [4]', [['Visits rose to 3.5 a week, e.g. in Hill.', [4]]]],
    ['[4]', []],
    ['', []],
  ])('is read into sentences and their marks: %j', (written, read) => {
    expect(readSentences(written).map(({ text, marks }) => [text, marks])).toEqual(read);
  });
});
