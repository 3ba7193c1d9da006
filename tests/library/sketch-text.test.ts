import { describe, expect, it } from 'vitest';
import { sketchSimilarity, sketchText } from '../../src/library/sketch-text.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

describe('a sketch of a text', () => {
  it('is the same for the same words, whatever their marks and case', () => {
    expect(
      sketchSimilarity(
        sketchText('The council, as a whole: GOOD.'),
        sketchText('the council as a whole good'),
      ),
    ).toBe(1);
  });

  it('stays near for a copy with a few words changed and is far for another text', () => {
    const text = words(0, 600);
    const altered = text.replace('word300', 'changed');
    expect(sketchSimilarity(sketchText(text), sketchText(altered))).toBeGreaterThan(0.85);
    expect(sketchSimilarity(sketchText(text), sketchText(words(1000, 1600)))).toBeLessThan(0.1);
  });

  it('tells half a text from the whole', () => {
    const likeness = sketchSimilarity(sketchText(words(0, 600)), sketchText(words(0, 300)));
    expect(likeness).toBeGreaterThan(0.3);
    expect(likeness).toBeLessThan(0.7);
  });
});
