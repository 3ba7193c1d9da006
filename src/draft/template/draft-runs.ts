import type { DraftParagraph, Placeholder } from '../../domain/draft.ts';
import { element, type MarkupElement } from '../../word-files/markup.ts';
import { splitPlaceholder } from '../copies/split-placeholder.ts';
import { bookmarkName } from '../word/bookmark-name.ts';
import type { Filling } from './filling.ts';

/** Words as runs in the look of a mark; a line break in them is one on the page. */
export function wordRuns(
  words: string,
  run: MarkupElement | undefined,
  extra: MarkupElement[] = [],
): MarkupElement[] {
  const look = lookOf(run, extra);
  const lines = words
    .split('\n')
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [element('w:br')]),
      ...line
        .split('\t')
        .flatMap((part, tab) => [
          ...(tab === 0 ? [] : [element('w:tab')]),
          ...(part === '' ? [] : [element('w:t', { 'xml:space': 'preserve' }, [part])]),
        ]),
    ]);
  return lines.length === 0 ? [] : [element('w:r', {}, [...look, ...lines])];
}

/**
 * Words of a paragraph of the draft; what is still to be written is a content control with the placeholder's key, and "-2" behind it for
 * the second of one row.
 */
export function draftRuns(
  paragraph: DraftParagraph,
  words: string,
  run: MarkupElement | undefined,
  filling: Filling,
  place = 1,
): MarkupElement[] {
  return splitPlaceholder(paragraph, words).flatMap((piece) =>
    piece.toFill && paragraph.placeholder
      ? [control(paragraph.placeholder, place, wordRuns(piece.words, run), filling.next++)]
      : wordRuns(piece.words, run),
  );
}

/** Puts a paragraph's bookmark around its runs, where it has none in the file yet: names of bookmarks are unique. */
export function withBookmark(
  paragraph: DraftParagraph,
  runs: MarkupElement[],
  filling: Filling,
): MarkupElement[] {
  const [start, end] = bookmarkEnds(paragraph, filling);
  return [...start, ...runs, ...end];
}

/** The two ends of a paragraph's bookmark; both empty where it stands in the file already. */
export function bookmarkEnds(
  { id }: DraftParagraph,
  filling: Filling,
): [start: MarkupElement[], end: MarkupElement[]] {
  if (filling.placed.has(id)) return [[], []];
  filling.placed.add(id);
  const number = String(filling.next++);
  return [
    [element('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkName(id) })],
    [element('w:bookmarkEnd', { 'w:id': number })],
  ];
}

function control(
  { key, kind, what }: Placeholder,
  place: number,
  shown: MarkupElement[],
  id: number,
): MarkupElement {
  const valued = (name: string, value: string) => element(name, { 'w:val': value });
  const listed = ['Yes', 'No'].map((word) =>
    element('w:listItem', { 'w:displayText': word, 'w:value': word }),
  );
  const entry =
    kind === 'choice' && place === 1
      ? element('w:dropDownList', {}, listed)
      : element('w:text', { 'w:multiLine': '1' });
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      valued('w:alias', what),
      valued('w:tag', place === 1 ? key : `${key}-${place}`),
      valued('w:id', String(id)),
      element('w:showingPlcHdr'),
      entry,
    ]),
    element('w:sdtContent', {}, shown),
  ]);
}

/** Run properties in the order in which Word has them: bold and italics come right after the style and font. */
function lookOf(run: MarkupElement | undefined, extra: MarkupElement[]): MarkupElement[] {
  if (!run && extra.length === 0) return [];
  const added = new Set(extra.map(({ name }) => name));
  const own = (run?.children ?? [])
    .filter((one) => typeof one !== 'string')
    .filter(({ name }) => !added.has(name));
  const first = own.filter(({ name }) => /^w:(?:rStyle|rFonts)$/.test(name));
  return [element('w:rPr', {}, [...first, ...extra, ...own.filter((one) => !first.includes(one))])];
}
