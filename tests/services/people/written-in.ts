import { existsSync, readFileSync } from 'node:fs';

/** Whether these words stand anywhere in a library's file, or in the log beside it. */
export function isWrittenIn(file: string, words: string): boolean {
  return [file, `${file}-wal`].some((name) => existsSync(name) && readFileSync(name).includes(words));
}
