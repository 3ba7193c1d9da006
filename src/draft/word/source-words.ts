import type { DraftParagraph } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';

/** A citation as a reader is told of it: its label, with its page. */
export function sourceWords({ label, pageNumber }: PlacedCitation): string {
  const page = pageNumber === undefined ? '' : `p. ${pageNumber}`;
  return page === '' || new RegExp(`\\bp\\. ${pageNumber}\\b`, 'u').test(label) ? label : `${label}, ${page}`;
}

/**
 * All citations of a paragraph for one footnote, each once. What a label has in common with the one before is not said again: "…, under
 * ‘Grades’, first bullet; second bullet". `name`, which every label of the letter begins with, is said in full in the `first` footnote and is
 * "the source" from then on; without it labels are whole. Empty when there is nothing to cite.
 */
export function footnoteWords(
  { citations }: Pick<DraftParagraph, 'citations'>,
  { name, first = false }: { name?: string; first?: boolean } = {},
): string {
  const labels = [...new Set(citations.map(sourceWords))];
  const words = labels
    .map((label, at) => withoutCommon(label, labels[at - 1] ?? ''))
    .map((label, at) => (name === undefined ? label : named(label, name, { first: first && at === 0, at })))
    .join('; ');
  return words === '' ? '' : `${words}.`.replace(/\.\.$/u, '.');
}

function named(label: string, name: string, { first, at }: { first: boolean; at: number }): string {
  const rest = label.slice(name.length);
  if (!label.startsWith(name) || (rest !== '' && !rest.startsWith(', '))) return label;
  if (first) return `${name} (“the source”)${rest}`;
  return `${at === 0 ? 'The' : 'the'} source${rest}`;
}

/** What a part of a label begins with where it names a place: a comma inside a heading parts nothing. */
const place = /^(?:‘|under |paras? |p\. |table |row |column |heading |footnote |item |[a-z0-9]+ bullet)/u;

function withoutCommon(label: string, before: string): string {
  const [parts, others] = [label.split(', '), before.split(', ')];
  let common = parts.findIndex((part, at) => part !== others[at]);
  while (common > 0 && !place.test(parts[common]!)) common--;
  return common > 0 ? parts.slice(common).join(', ') : label;
}
