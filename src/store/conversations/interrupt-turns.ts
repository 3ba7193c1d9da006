import type { Store } from '../store.ts';

/** Ends the turns that a process which is gone left unanswered; how many they were. */
export function interruptTurns(store: Store): Promise<number> {
  return store.write('interruptTurns', undefined);
}
