import { describe, expect, it } from 'vitest';
import { scoreRefusal } from '../../src/evaluate/score-refusal.ts';

describe('scoreRefusal', () => {
  it('takes only a refusal when nothing else is allowed', () => {
    const statuses = ['not_in_reports', 'declined', 'answered', 'partly_answered', 'needs_scope'] as const;
    expect(statuses.map((status) => scoreRefusal({}, { status }).falselyAnswered)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('goes by the statuses that the case allows', () => {
    const expected = { allowedStatuses: ['partly_answered' as const] };
    expect(scoreRefusal(expected, { status: 'partly_answered' }).falselyAnswered).toBe(false);
    expect(scoreRefusal(expected, { status: 'not_in_reports' }).falselyAnswered).toBe(true);
  });

  it('is critical only when falsely answered and marked', () => {
    expect(scoreRefusal({ criticalIfAnswered: true }, { status: 'answered' }).critical).toBe(true);
    expect(scoreRefusal({ criticalIfAnswered: true }, { status: 'declined' }).critical).toBe(false);
    expect(scoreRefusal({ criticalIfAnswered: false }, { status: 'answered' }).critical).toBe(false);
  });
});
