import { type ParagraphChild, TextRun } from 'docx';
import type { DraftParagraph } from '../../domain/draft.ts';
import { type Look, wordRuns } from './word-runs.ts';

/** What one kind of copy shows around the words of a draft. Everything else is the same in both copies. */
export interface CopyMarks {
  /** Before the first of a paragraph's words. */
  open(paragraph: DraftParagraph): ParagraphChild[];
  /** A placeholder's words: where it stands in its paragraph is `at`, 0 for the first. */
  placeholder(paragraph: DraftParagraph, words: string, at: number, look: Look): ParagraphChild[];
  /** After the last of its words. */
  close(paragraph: DraftParagraph): ParagraphChild[];
  /** What is no word of the paragraph's own, and stands after it. */
  after(paragraph: DraftParagraph): ParagraphChild[];
}

/** The words alone. A placeholder that is left prints as the words in its brackets. */
export const plainMarks: CopyMarks = {
  open: () => [],
  placeholder: (_, words, __, look) => wordRuns(words, look),
  close: () => [],
  after: () => [],
};

/** A run in italics. */
export function aside(text: string): TextRun {
  return new TextRun({ text, italics: true });
}
