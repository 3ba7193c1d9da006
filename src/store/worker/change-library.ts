import type { Library } from './open-library.ts';

/** Runs `work` as one transaction: all of it is kept, or, if it throws or the process dies, none of it. */
export function changeLibrary<Result>(library: Library, work: () => Result): Result {
  const run = library.db.transaction(() => {
    const result = work();
    library.prepare("UPDATE counters SET value = value + 1 WHERE name = 'changes'").run();
    return result;
  });
  return run.immediate();
}
