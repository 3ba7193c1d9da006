import type { ParagraphChild } from 'docx';
import type { DraftParagraph } from '../../domain/draft.ts';
import { splitPlaceholder } from '../copies/split-placeholder.ts';
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
  return splitPlaceholder(paragraph, words).flatMap((piece) =>
    piece.toFill ? marks.placeholder(paragraph, piece.words, at, look) : wordRuns(piece.words, look),
  );
}
