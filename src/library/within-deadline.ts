import { createContext, runInContext } from 'node:vm';

/**
 * Does work that never waits, and breaks it off after `ms` milliseconds, even in the middle of a regular expression. What it
 * made until then is lost.
 * @throws Error with the code `ERR_SCRIPT_EXECUTION_TIMEOUT` when it was broken off, and what the work throws.
 */
export function withinDeadline<Result>(ms: number, work: () => Result): Result {
  return runInContext('work()', createContext({ work }), { timeout: ms }) as Result;
}
