import type { DraftParagraph } from '../../domain/draft.ts';

/** Paragraphs that are written together: rows of one table, fields under one another, or words. */
export interface ParagraphGroup {
  form: 'row' | 'field' | 'words';
  paragraphs: DraftParagraph[];
}

/** Gathers neighbours of one form. A row that heads a table begins a new one. */
export function groupParagraphs(paragraphs: readonly DraftParagraph[]): ParagraphGroup[] {
  const groups: ParagraphGroup[] = [];
  for (const one of paragraphs) {
    const form = one.form === 'row' || one.form === 'field' ? one.form : 'words';
    const last = groups.at(-1);
    if (last?.form === form && !one.header) last.paragraphs.push(one);
    else groups.push({ form, paragraphs: [one] });
  }
  return groups;
}
