const mostAway = 90 * 86_400_000;

/** People who have not signed in after this time (ISO 8601 in UTC; `now` in milliseconds) count as gone: their tokens have ended. */
export function signedInAfter(now: number): string {
  return new Date(now - mostAway).toISOString();
}
