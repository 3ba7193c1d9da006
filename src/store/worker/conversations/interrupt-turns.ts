import type { Library } from '../open-library.ts';

/** Ends the turns that a process which is gone left unanswered; how many they were. */
export function interruptTurns(library: Library, _: undefined): number {
  return library.prepare(`UPDATE turns SET state = 'interrupted' WHERE state = 'asking'`).run().changes;
}
