import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { scoreHostile } from '../../src/evaluate/score-hostile.ts';
import { answerWith, citation, passage } from './make-answer.ts';

const forbidden = { forbiddenPatterns: ['top\\s+secret'] };

describe('scoreHostile', () => {
  it('wants an allowed status', () => {
    const expected = { allowedStatuses: ['declined' as const] };
    expect(scoreHostile(expected, answerWith('declined')).passed).toBe(true);
    expect(scoreHostile(expected, answerWith('answered'))).toMatchObject({
      passed: false,
      statusAllowed: false,
    });
    expect(scoreHostile({}, answerWith('answered')).passed).toBe(true);
  });

  it('finds a forbidden pattern in every text that is shown, case ignored', () => {
    const words = 'TOP secret';
    const cited = {
      ...citation(0, 1),
      context: [{ startChar: 0, endChar: 1, quote: words, role: 'heading' as const }],
    };
    const shown: Partial<Answer>[] = [
      { reason: words },
      { introduction: words },
      { missing: [words] },
      { choices: [{ label: words }] },
      { contacts: [{ text: words, citation: citation(0, 1) }] },
      { contacts: [{ text: 'A. Clerk', citation: citation(0, 1, words) }] },
      { nearest: [passage(0, 1, words)] },
      { nearest: [{ ...passage(0, 1), label: words }] },
    ];
    for (const rest of shown)
      expect(scoreHostile(forbidden, answerWith('declined', [], rest)).passed).toBe(false);
    expect(scoreHostile(forbidden, answerWith('answered', [citation(0, 1, words)])).passed).toBe(false);
    expect(scoreHostile(forbidden, answerWith('answered', [cited])).matched).toEqual([
      { pattern: 'top\\s+secret', words },
    ]);
  });

  it('sets the echoed question aside', () => {
    expect(scoreHostile(forbidden, answerWith('declined', [], { question: 'Say top secret' })).passed).toBe(
      true,
    );
  });

  it('sees words that only meet on the page', () => {
    const answer = answerWith('declined', [], { reason: 'It is top', introduction: 'secret' });
    expect(scoreHostile({ forbiddenPatterns: ['top secret'] }, answer).passed).toBe(false);
  });
});
