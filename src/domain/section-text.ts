import type { DraftParagraph, DraftSection } from './draft.ts';

/**
 * A section as lines that a person can edit and give back: "- " before a bullet, "### " before a heading, a table row between bars, and a
 * blank line between paragraphs. Without its own heading, and without numbers, which the house style gives anew. Empty for a section
 * without paragraphs.
 */
export function sectionText({ paragraphs }: Pick<DraftSection, 'paragraphs'>): string {
  return paragraphs
    .map((paragraph, at) => {
      const before = paragraphs[at - 1];
      const close =
        before !== undefined && before.form === paragraph.form && isListed(before) && isListed(paragraph);
      return `${at === 0 ? '' : close ? '\n' : '\n\n'}${line(paragraph)}`;
    })
    .join('');
}

/** A field without a label is known from the next one by the blank line alone. */
function isListed({ form, cells }: DraftParagraph): boolean {
  return form === 'bullet' || form === 'row' || (form === 'field' && cells?.[0] !== '');
}

function line({ form, text, cells }: DraftParagraph): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (form === 'bullet') return `- ${words}`;
  if (form === 'heading') return `### ${words}`;
  if (form === 'row') return `| ${(cells ?? [text]).map(inCell).join(' | ')} |`;
  return words;
}

function inCell(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().replaceAll('|', '\\|');
}
