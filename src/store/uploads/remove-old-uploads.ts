import type { Store } from '../store.ts';

/** Days for which it can be looked up what came of a file. */
const keptDays = 30;

/** Forgets uploads that nothing more comes of and that began 30 days before `now` (milliseconds since 1970); how many they were. */
export function removeOldUploads(store: Store, now: number): Promise<number> {
  return store.write('removeUploads', { before: new Date(now - keptDays * 86_400_000).toISOString() });
}
