import type { ParagraphChild } from 'docx';
import type { DraftParagraph } from '../../domain/draft.ts';
import type { CopyMarks } from './copy-marks.ts';
import { type Look, wordRuns } from './word-runs.ts';

/** A paragraph's words with what the copy shows around them. */
export function paragraphRuns(
  paragraph: DraftParagraph,
  words: string,
  marks: CopyMarks,
  look: Look = {},
): ParagraphChild[] {
  return [
    ...marks.open(paragraph),
    ...placedRuns(paragraph, words, 0, marks, look),
    ...marks.close(paragraph),
    ...marks.after(paragraph),
  ];
}

/** Words in which a placeholder may stand: what is in its brackets is the placeholder, what is around them is text. */
export function placedRuns(
  paragraph: DraftParagraph,
  words: string,
  at: number,
  marks: CopyMarks,
  look: Look = {},
): ParagraphChild[] {
  const [start, end] = bracketed(words);
  if (paragraph.placeholder === undefined || end <= start) return wordRuns(words, look);
  return [
    ...(start === 0 ? [] : wordRuns(words.slice(0, start), look)),
    ...marks.placeholder(paragraph, words.slice(start, end), at, look),
    ...(end === words.length ? [] : wordRuns(words.slice(end), look)),
  ];
}

/** Whether a placeholder's brackets stand in the words. */
export function holdsPlaceholder(words: string): boolean {
  const [start, end] = bracketed(words);
  return end > start;
}

/** From the first bracket to the one that closes it; nothing where none does. */
function bracketed(words: string): [start: number, end: number] {
  const start = words.indexOf('[');
  let depth = 0;
  for (let at = Math.max(0, start); start >= 0 && at < words.length; at++) {
    if (words[at] === '[') depth++;
    if (words[at] === ']' && --depth === 0) return [start, at + 1];
  }
  return [0, 0];
}
