import { describe, expect, it } from 'vitest';
import { isCaption } from '../../src/answer/is-caption.ts';
import { evidenceOf } from '../support/made-evidence.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(`# Fenwick Care Panel

PANEL OF MEMBERS – 4 APRIL 2011

Overall rating: Good

Carers were thanked for their work

The visit was short. Lifts and stairs

- the cost of lifts

| Measure | 2010/11 |
| --- | --- |
| Lifts | 4 |
`);
const caption = (words: string, kind: Parameters<typeof isCaption>[1] = 'statement') =>
  isCaption(evidenceOf(report, words), kind);

describe('isCaption', () => {
  it('sees that a heading or a line without a verb says nothing by itself', () => {
    expect(caption('Fenwick Care Panel')).toBe(true);
    expect(caption('PANEL OF MEMBERS – 4 APRIL 2011')).toBe(true);
  });

  it('lets a label with its value, a bullet and a row answer', () => {
    expect(caption('Overall rating: Good')).toBe(false);
    expect(caption('the cost of lifts')).toBe(false);
    expect(caption('Lifts | 4')).toBe(false);
  });

  it('lets a line with a verb answer, and a stretch of a longer paragraph', () => {
    expect(caption('Carers were thanked for their work')).toBe(false);
    expect(caption('Lifts and stairs')).toBe(false);
  });

  it('lets a line answer who asks for a date or a name', () => {
    expect(caption('PANEL OF MEMBERS – 4 APRIL 2011', 'date')).toBe(false);
    expect(caption('Fenwick Care Panel', 'person')).toBe(false);
  });
});
