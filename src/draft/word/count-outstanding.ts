import type { Outstanding } from '../../domain/draft.ts';

/**
 * "3 things are outstanding: 2 for finance officer, 1 for report author." The longest list first. A post is one however it is written: it is
 * named as it was first.
 */
export function countOutstanding(outstanding: readonly Outstanding[]): string {
  const counts = new Map<string, { whose: string; count: number }>();
  for (const one of outstanding) {
    const whose = one.for.replace(/^the\s+/iu, '').trim();
    const counted = counts.get(whose.toLowerCase()) ?? { whose, count: 0 };
    counts.set(whose.toLowerCase(), { ...counted, count: counted.count + 1 });
  }
  const shares = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ whose, count }) => `${count} for ${whose}`);
  const all = outstanding.length;
  return `${all} ${all === 1 ? 'thing is' : 'things are'} outstanding: ${shares.join(', ')}.`;
}
