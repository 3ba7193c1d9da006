import type { Library } from '../open-library.ts';

/** Forgets uploads that nothing more comes of and that began before a time (ISO 8601 in UTC); how many they were. */
export function removeUploads(library: Library, { before }: { before: string }): number {
  return library
    .prepare(`DELETE FROM uploads WHERE at < ? AND state IN ('rejected', 'held', 'discarded')`)
    .run(before).changes;
}
