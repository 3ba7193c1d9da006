import { describe, expect, it } from 'vitest';
import { pointsElsewhere } from '../../src/answer/points-elsewhere.ts';

const question = 'What did it find about carers?';

describe('pointsElsewhere', () => {
  it.each([
    'The findings on carers are at Appendix 3.',
    'A report on carers will go out under separate cover.',
    'An action plan for carers is to follow.',
    'The following table gives the findings on carers.',
    'No figure for carers is given.',
    'No grades have been published.',
    'The findings on carers are:',
  ])('sees that this is not the answer itself: %s', (text) => {
    expect(pointsElsewhere(text, question)).toBe(true);
  });

  it.each([
    'Carers are listened to.',
    'No carer is left waiting.',
    'Following the visit, carers were given breaks.',
  ])('sees that this says something: %s', (text) => {
    expect(pointsElsewhere(text, question)).toBe(false);
  });

  it('lets the place answer where a place is asked for', () => {
    const text = 'The findings on carers are at Appendix 3.';
    expect(pointsElsewhere(text, 'Where are the findings on carers?')).toBe(false);
    expect(pointsElsewhere(text, 'Which appendix holds them?')).toBe(false);
  });

  it('does not take the name of an annex for a question where it is', () => {
    const text = 'The findings on carers are sent under separate cover.';
    expect(pointsElsewhere(text, 'What does Annex B find about carers?')).toBe(true);
  });

  it('lets a long sentence answer that points in passing', () => {
    const text = `Carers are listened to, are seen within a week, are given breaks when they ask for them and are thanked each spring, as the letter at Appendix 3 has it, ${'and so on '.repeat(4)}.`;
    expect(text.length).toBeGreaterThan(160);
    expect(pointsElsewhere(text, question)).toBe(false);
  });

  it('never lets words that only lead something in answer, wherever they stand', () => {
    expect(pointsElsewhere('They are kept at: ', 'Where are they kept?')).toBe(true);
  });
});
