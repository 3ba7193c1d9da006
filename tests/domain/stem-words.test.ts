import { describe, expect, it } from 'vitest';
import { contentStems, wordsOf } from '../../src/domain/stem-words.ts';

describe('wordsOf', () => {
  it('keeps council years, decimals and codes whole and takes hyphens apart', () => {
    expect(wordsOf('self-directed support (1C) rose by 4.5% in 2012/13').map((word) => word.text)).toEqual([
      'self',
      'directed',
      'support',
      '1c',
      'rose',
      'by',
      '4.5',
      'in',
      '2012/13',
    ]);
  });

  it('says where each word stands', () => {
    const text = 'The council’s carers';
    expect(wordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'The',
      'council’s',
      'carers',
    ]);
  });
});

describe('contentStems', () => {
  it('drops how one asks and keeps the subject, each stem once', () => {
    expect(contentStems('What did the report say about carers and caring for a carer?')).toEqual([
      'carer',
      'care',
    ]);
  });
});
