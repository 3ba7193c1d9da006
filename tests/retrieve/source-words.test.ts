import { describe, expect, it } from 'vitest';
import { sourceWords } from '../../src/retrieve/source-words.ts';

const said = (question: string) =>
  sourceWords(question).map(({ startChar, endChar }) => question.slice(startChar, endChar).trim());

describe('sourceWords', () => {
  it.each([
    ['Did lifts fail, according to the organisational verdict?', 'according to the organisational verdict'],
    ['Which faults were found, as reported to Cabinet in May?', 'as reported to Cabinet in May'],
    ['Were meals cold, going by the 2019 visit?', 'going by the 2019 visit'],
    ['Who waits longest, in the inspector’s view?', 'in the inspector’s view'],
    ['Who waits longest, in the 2019 area report?', 'in the 2019 area report'],
  ])('finds where it is to be looked up: %s', (question, words) => {
    expect(said(question)).toEqual([words]);
  });

  it('leaves what is asked about alone', () => {
    expect(said('What did the report say about lifts in the north?')).toEqual([]);
    expect(said('Were people in the review group told?')).toEqual([]);
  });
});
