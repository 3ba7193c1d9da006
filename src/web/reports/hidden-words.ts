import type { HiddenText } from '../../domain/read-report.ts';

const kinds: Readonly<Record<HiddenText['kind'], string>> = {
  'invisible-colour': 'in the colour of the paper',
  'tiny-type': 'in type too small to read',
  'hidden-style': 'set as hidden',
  'unicode-tags': 'in characters that are not shown',
  'zero-width': 'in characters without width',
  'bidi-control': 'with signs that turn the direction of reading',
  comment: 'a comment',
  'off-page': 'off the page',
};

/** How text is hidden and where, in words: "in type too small to read, p. 3". */
export function hiddenWords({ kind, pageNumber }: Pick<HiddenText, 'kind' | 'pageNumber'>): string {
  return pageNumber === undefined ? kinds[kind] : `${kinds[kind]}, p. ${pageNumber}`;
}
