import type { RecognisedLine } from './recognised-line.ts';

/** Words surer than this are kept whatever they look like. */
const UNSURE = 0.3;

/**
 * Leaves out what is no word: rules, stains and logos that were taken for letters. A line stays when it holds a word
 * of two letters or a figure that recognition is at all sure of; a line that stays keeps every word.
 */
export function cleanLines(lines: RecognisedLine[]): RecognisedLine[] {
  return lines
    .map((line) => ({ ...line, words: line.words.filter((word) => word.text.trim() !== '') }))
    .filter((line) => line.words.some((word) => word.confidence > UNSURE && isWord(word.text)));
}

function isWord(text: string): boolean {
  return /\p{L}{2}|\p{N}/u.test(text);
}
