import { isStackOfWords } from '../wording/stacked-words.ts';
import type { WordsLine } from './text-line.ts';

const SHORT = 75;

/**
 * True when consecutive lines are a stack (an address, meetings over dates, a signature) and each line is a thing of
 * its own; false when they are one paragraph, or one title, wrapped.
 */
export function isStack(lines: WordsLine[]): boolean {
  if (lines.length < 2) return false;
  if (lines.every((line) => line.bold && !line.boldRunsOn && line.words.length <= SHORT)) return true;
  return isStackOfWords(lines.map((line) => line.words));
}

/** Splits a line at its wide gaps; one piece when there is none. */
export function splitColumns(words: string): string[] {
  return words.split(/ {3,}/).filter((cell) => cell !== '');
}

/** True when every line has the same number of columns set by wide gaps, two or more. */
export function isColumns(lines: WordsLine[]): boolean {
  if (lines.length < 2) return false;
  const widths = lines.map((line) => splitColumns(line.words).length);
  return widths[0]! >= 2 && widths.every((width) => width === widths[0]);
}
