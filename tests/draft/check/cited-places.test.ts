import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/domain/span.ts';
import { citedPlaces } from '../../../src/draft/check/cited-places.ts';
import { said } from '../../support/draft-said.ts';
import { madeLetter } from '../../support/made-letter.ts';

const letter = madeLetter();
const served = said(letter, 'a', ['Serving children | Most', 'Ashmere City Council']);
const whole = said(letter, 'b', [letter.content.text]);
const asked = { ...said(letter, 'c', ['Serving children']), origin: 'placeholder' as const };
const { touching } = citedPlaces({
  sections: [{ key: 'one', heading: '', level: 1, paragraphs: [served, whole, asked] }],
});

function spanOf(words: string): Span {
  const startChar = letter.content.text.indexOf(words);
  return { startChar, endChar: startChar + words.length };
}

describe('where a draft cites its letter', () => {
  it('finds each paragraph that cites some of the span, with only those citations that do', () => {
    const found = touching(spanOf('Serving children'));
    expect([...found].map(([{ text }, spans]) => [text, spans.length]).sort()).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('finds a long citation that begins far before the span, behind shorter ones that end before it', () => {
    expect([...touching(spanOf('SSI Director')).keys()]).toEqual([whole]);
  });

  it('takes a citation that ends where the span begins for one that does not touch it', () => {
    const { endChar } = spanOf('Serving children | Most');
    expect([...touching({ startChar: endChar, endChar: endChar + 1 }).keys()]).toEqual([whole]);
  });

  it('finds nothing in a draft that cites nothing', () => {
    expect(citedPlaces({ sections: [] }).touching({ startChar: 0, endChar: 9 }).size).toBe(0);
  });
});
