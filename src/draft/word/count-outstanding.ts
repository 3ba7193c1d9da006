import type { Outstanding } from '../../domain/draft.ts';

/** "3 things are outstanding: 2 for the finance officer, 1 for the report author." The longest list first. */
export function countOutstanding(outstanding: readonly Outstanding[]): string {
  const counts = new Map<string, number>();
  for (const one of outstanding) {
    const whose = one.for.replace(/^the\s+/iu, '');
    counts.set(whose, (counts.get(whose) ?? 0) + 1);
  }
  const shares = [...counts].sort(([, a], [, b]) => b - a).map(([whose, count]) => `${count} for ${whose}`);
  const all = outstanding.length;
  return `${all} ${all === 1 ? 'thing is' : 'things are'} outstanding: ${shares.join(', ')}.`;
}
