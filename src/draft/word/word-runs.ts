import { TextRun } from 'docx';

/** How words look beyond their style. */
export interface Look {
  bold?: true;
  allCaps?: true;
}

/** Runs of text; a line break in the words is one on the page. None for no words. */
export function wordRuns(words: string, look: Look = {}): TextRun[] {
  if (words === '') return [];
  return words
    .split('\n')
    .map((text, at) => new TextRun({ text, ...look, ...(at === 0 ? {} : { break: 1 }) }));
}
