import { describe, expect, it } from 'vitest';
import { brokenSpans, spansOfAnswer, spansOfRanking } from '../../src/evaluate/check-spans.ts';
import { answerWith, citation, passage } from './make-answer.ts';

const text = 'Roads are good. Parks are fair.';
const textOf = (reportId: string, versionId: string) =>
  reportId === 'a.txt' && versionId === 'v1' ? text : undefined;

describe('brokenSpans', () => {
  it('passes spans that hold their quote', () => {
    const answer = answerWith('answered', [citation(0, 5, 'Roads')], {
      nearest: [passage(16, 31, 'Parks are fair.')],
      contacts: [{ text: 'x', citation: citation(16, 21, 'Parks') }],
    });
    expect(spansOfAnswer(answer)).toHaveLength(3);
    expect(brokenSpans(spansOfAnswer(answer), textOf)).toEqual([]);
  });

  it('catches a quote that is off by one, and one in a context span', () => {
    const off = citation(1, 6, 'Roads');
    const leaning = {
      ...citation(0, 5, 'Roads'),
      context: [{ startChar: 16, endChar: 21, quote: 'parks', role: 'row' as const }],
    };
    expect(
      brokenSpans(spansOfAnswer(answerWith('answered', [off, leaning])), textOf).map((span) => span.quote),
    ).toEqual(['Roads', 'parks']);
  });

  it('calls a span of an unknown version or report broken', () => {
    expect(brokenSpans(spansOfRanking([passage(0, 5, 'Roads', 'b.txt')]), textOf)).toHaveLength(1);
  });
});
