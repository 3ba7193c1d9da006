import { describe, expect, it } from 'vitest';
import { antecedentOf } from '../../src/answer/antecedent-of.ts';
import { evidenceOf } from '../support/made-evidence.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(`# Letter

A second clinic was costed. It was turned down for want of nurses. However, they may come in spring.

It rained. Lifts were mended.

| It | 2009 |
| --- | --- |
| Its lifts | 4 |
`);
const sentenceBefore = (words: string) => antecedentOf(evidenceOf(report, words))?.text;

describe('antecedentOf', () => {
  it('gives the sentence that a pronoun points back to, as it stands', () => {
    expect(sentenceBefore('It was turned down for want of nurses.')).toBe('A second clinic was costed.');
    expect(sentenceBefore('However, they may come in spring.')).toBe(
      'It was turned down for want of nurses.',
    );
    const span = antecedentOf(evidenceOf(report, 'It was turned down'))!;
    expect(report.content.text.slice(span.startChar, span.endChar)).toBe(span.text);
  });

  it('gives nothing for a sentence that speaks for itself, opens its paragraph, or is a row', () => {
    expect(sentenceBefore('Lifts were mended.')).toBeUndefined();
    expect(sentenceBefore('It rained.')).toBeUndefined();
    expect(sentenceBefore('Its lifts | 4')).toBeUndefined();
  });
});
