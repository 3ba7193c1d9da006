import { describe, expect, it } from 'vitest';
import { foldWithMap, keepLettersAndDigits } from '../../src/evaluate/fold-with-map.ts';

/** The part of the source that a folded piece stands for. */
function back(source: string, piece: string): string {
  const { folded, starts, ends } = foldWithMap(source);
  const at = folded.indexOf(piece);
  return source.slice(starts[at]!, ends[at + piece.length - 1]!);
}

describe('foldWithMap', () => {
  it('removes markup, straightens quotes and dashes, collapses white space and ignores case', () => {
    expect(foldWithMap('##  **Green**\tFlag’s <sup>21</sup> | “A” – b\r\n').folded).toBe(
      'green flag\'s 21 "a" - b',
    );
  });

  it('maps a folded piece back to the very words', () => {
    const source = 'On the **21<sup>st</sup>** of “May” – the\n\nboard’s | view';
    expect(back(source, '21st')).toBe('21<sup>st');
    expect(back(source, '"may" - the board\'s view')).toBe('“May” – the\n\nboard’s | view');
  });

  it('composes letters and marks and maps them as one', () => {
    expect(foldWithMap('Cafe\u0301!').folded).toBe('café!');
    expect(back('Cafe\u0301!', 'é')).toBe('e\u0301');
  });

  it('keeps a less-than sign that opens no tag', () => {
    expect(foldWithMap('under < 28 days and > 3').folded).toBe('under < 28 days and > 3');
  });

  it('folds nothing to nothing', () => {
    expect(foldWithMap('')).toEqual({ folded: '', starts: [], ends: [] });
    expect(foldWithMap(' <b>**</b>\t').folded).toBe('');
  });

  it('survives a letter that grows in lower case', () => {
    const { folded, starts } = foldWithMap('İx');
    expect(folded).toHaveLength(starts.length);
  });
});

describe('keepLettersAndDigits', () => {
  it('keeps the map', () => {
    const kept = keepLettersAndDigits(foldWithMap('re-use, 5 %'));
    expect(kept.folded).toBe('reuse5');
    expect(kept.starts).toEqual([0, 1, 3, 4, 5, 8]);
  });
});
