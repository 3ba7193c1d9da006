import { describe, expect, it } from 'vitest';
import { openLeadIn } from '../../src/answer/open-lead-in.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { scoredOf } from '../support/made-evidence.ts';
import { madeVersion } from '../support/made-version.ts';

const long = Array.from({ length: 9 }, (_, at) => `- lift ${at + 1}`).join('\n');
const report = madeVersion(`# Fenwick County Council: care of adults

CABINET – 4 APRIL 2011

The visit pointed to these faults:

- late breaks
- cold meals

Members thanked the staff.

The lifts are:

${long}
`);
const of = (words: string, score: number) => scoredOf(report, words, score, 0.6);
const faults = of('The visit pointed to these faults:', 0.7);
const list = understandQuestion('Which faults did the visit point to?', []);
const texts = (opened: ReturnType<typeof openLeadIn>) => opened?.items.map((one) => one.text);

describe('openLeadIn', () => {
  it('gives the members of the list that the nearest words lead in', () => {
    expect(texts(openLeadIn([faults], list))).toEqual(['late breaks', 'cold meals']);
  });

  it('passes over a title that is nearer', () => {
    const title = of('CABINET – 4 APRIL 2011', 0.9);
    expect(texts(openLeadIn([title, faults], list))).toEqual(['late breaks', 'cold meals']);
  });

  it('prefers a lead-in that is almost as near where a list is asked for, and only there', () => {
    const thanks = of('Members thanked the staff.', 0.75);
    expect(texts(openLeadIn([thanks, faults], list))).toEqual(['late breaks', 'cold meals']);
    const one = understandQuestion('Was the visit short?', []);
    expect(openLeadIn([thanks, faults], one)).toBeUndefined();
    expect(openLeadIn([of('Members thanked the staff.', 0.9), faults], list)).toBeUndefined();
  });

  it('opens a long list only for a question that asks for a list', () => {
    const lifts = of('The lifts are:', 0.7);
    expect(texts(openLeadIn([lifts], list))).toHaveLength(9);
    expect(openLeadIn([lifts], understandQuestion('Was a lift out of order?', []))).toBeUndefined();
  });
});
