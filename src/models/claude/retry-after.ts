/**
 * Milliseconds after which a service asks to be tried again: `retry-after-ms`, or `retry-after` in seconds or as a date. Absent when it says
 * nothing that can be read. `date` is milliseconds since 1970.
 */
export function retryAfter(headers: Headers, date: number): number | undefined {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const given = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(given)) return Number(given) * 1000;
  const then = Date.parse(given);
  return Number.isNaN(then) ? undefined : Math.max(0, then - date);
}
