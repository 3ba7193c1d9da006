import type { DraftParagraph } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';

/** A citation as a reader is told of it: its label, with its page. */
export function sourceWords({ label, pageNumber }: PlacedCitation): string {
  const page = pageNumber === undefined ? '' : `p. ${pageNumber}`;
  return page === '' || new RegExp(`\\bp\\. ${pageNumber}\\b`, 'u').test(label) ? label : `${label}, ${page}`;
}

/**
 * All citations of a paragraph for one footnote, each once. What a label has in common with the one before is not said again: "…, under
 * ‘Grades’, first bullet; second bullet". Empty when it has none.
 */
export function footnoteWords({ citations }: Pick<DraftParagraph, 'citations'>): string {
  const labels = [...new Set(citations.map(sourceWords))];
  const words = labels.map((label, at) => withoutCommon(label, labels[at - 1] ?? '')).join('; ');
  return words === '' ? '' : `${words}.`.replace(/\.\.$/u, '.');
}

/** What a part of a label begins with where it names a place: a comma inside a heading parts nothing. */
const place = /^(?:‘|under |paras? |p\. |table |row |column |heading |footnote |item |[a-z0-9]+ bullet)/u;

function withoutCommon(label: string, before: string): string {
  const [parts, others] = [label.split(', '), before.split(', ')];
  let common = parts.findIndex((part, at) => part !== others[at]);
  while (common > 0 && !place.test(parts[common]!)) common--;
  return common > 0 ? parts.slice(common).join(', ') : label;
}
