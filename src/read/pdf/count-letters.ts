import type { Run } from './page-shapes.ts';

/** How many characters runs hold, white space at their ends aside. */
export function countLetters(runs: Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.trim().length, 0);
}
