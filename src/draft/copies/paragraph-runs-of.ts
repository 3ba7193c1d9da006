import type { DraftParagraph } from '../../domain/draft.ts';

/** Neighbours of one form, which make one list, one table or one block of fields; a paragraph or a heading stands alone. */
export interface ParagraphRun {
  form: DraftParagraph['form'];
  paragraphs: DraftParagraph[];
}

/** Gathers paragraphs as they stand together on the page. A row that heads a table begins a new one. */
export function paragraphRunsOf(paragraphs: readonly DraftParagraph[]): ParagraphRun[] {
  const runs: ParagraphRun[] = [];
  for (const one of paragraphs) {
    const last = runs.at(-1);
    const joins =
      one.form !== 'paragraph' && one.form !== 'heading' && !(one.header && !last?.paragraphs.at(-1)?.header);
    if (joins && last?.form === one.form) last.paragraphs.push(one);
    else runs.push({ form: one.form, paragraphs: [one] });
  }
  return runs;
}
