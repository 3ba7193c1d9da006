import { describe, expect, it } from 'vitest';
import { type QuotePlace, quoteFinder } from '../../src/evaluate/locate-quote.ts';

function found(text: string, quote: string, place?: QuotePlace, source?: string): string {
  const location = quoteFinder(text, source)(quote, place);
  return typeof location === 'string'
    ? location
    : `${location.startChar}:${text.slice(location.startChar, location.endChar)}`;
}

describe('quoteFinder', () => {
  it('finds a quote whose markup, quotes and cells are set differently', () => {
    const text = 'Overall\n\nMeasure | 2011 | 2012\nCarers’ breaks | 12 | 14';
    expect(found(text, "**Carers' breaks**\t12\t14")).toBe('31:Carers’ breaks | 12 | 14');
  });

  it('takes the occurrence from the line on, not the first', () => {
    const source = 'The plan is late.\n\nSecond part\nThe plan\nis late.\n';
    const text = 'The plan is late.\n\nSecond part\n\nThe plan is late.';
    expect(found(text, 'The plan is late', { line: 4 }, source)).toBe('32:The plan is late');
    expect(found(text, 'The plan is late', { line: 1 }, source)).toBe('0:The plan is late');
  });

  it('goes by the surroundings when the report holds fewer copies than the source', () => {
    const source =
      'A good council\nUrgent words about roads: good.\nA good council\nCalm words about parks: good.\n';
    const text = 'Urgent words about roads: good.\n\nCalm words about parks: good.';
    expect(found(text, 'good', { line: 4 }, source)).toBe('57:good');
    const longer = 'Urgent words about roads: good.\nCalm words on parks, good!\n';
    expect(found('Urgent words about roads: good.', 'good', { line: 2 }, longer)).toBe('absent');
  });

  it('says that a quote is ambiguous when nothing tells the copies apart', () => {
    expect(found('It is good. It is good.', 'It is good')).toBe('ambiguous');
    expect(found('It is good. It is good.', 'It is good', { occurrence: 2 })).toBe('12:It is good');
    expect(found('It is good.', 'It is good', { occurrence: 2 })).toBe('absent');
  });

  it('falls back to letters and digits where a hyphen or list mark stands between', () => {
    expect(found('We will\n\n• re-use roads', 'we will reuse roads')).toBe('0:We will\n\n• re-use roads');
  });

  it('says absent for words that are not there, and for no words', () => {
    expect(found('Nothing here.', 'elsewhere')).toBe('absent');
    expect(found('Nothing here.', '**')).toBe('absent');
  });
});
