import type { ClaudeEngine } from './claude-engine.ts';
import type { Fault } from './read-fault.ts';

const mostTries = 4;
const firstPauseMs = 500;
const longestPauseMs = 8000;

/**
 * Milliseconds to wait before a request is sent again; absent when it is not: because the fault would come again, because it was the fourth try, or
 * because the wait would reach past the deadline. At random up to a limit that doubles, so that those who were turned away together do not
 * come back together; what the service asks for is waited in full.
 */
export function pauseBefore(
  fault: Fault,
  tries: number,
  deadline: number,
  { clock, random }: Pick<ClaudeEngine, 'clock' | 'random'>,
): number | undefined {
  if (!fault.again || tries >= mostTries) return undefined;
  const jitter = random() * Math.min(longestPauseMs, firstPauseMs * 2 ** (tries - 1));
  const pause = fault.afterMs === undefined ? jitter : fault.afterMs + random() * firstPauseMs;
  return clock.now() + pause < deadline ? pause : undefined;
}
