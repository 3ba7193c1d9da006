import { overlaps } from '../../domain/overlaps.ts';
import type { Span } from '../../domain/span.ts';
import { plainForm } from '../judgements/grade-forms.ts';
import type { Source } from '../source.ts';
import { wholeWords } from './printed-words.ts';

/** A place where quoted words stand, letter for letter or but for white space. */
export interface Place extends Span {
  match: 'exact' | 'whitespace';
}

/** Every place in a stretch of the report where a quote stands as whole words and runs over no heading; the model's `&amp;` is read as "&". */
export function placesOf(source: Source, within: Span, quote: string): Place[] {
  const text = source.wordsOf(within);
  const forms = new Set([quote.trim(), quote.replace(/&lt;/gu, '<').replace(/&amp;/gu, '&').trim()]);
  for (const words of forms) {
    if (words === '') continue;
    const places = [...text.matchAll(wholeWords(words, false))]
      .map(({ index, 0: found }) => ({
        startChar: within.startChar + index,
        endChar: within.startChar + index + found.length,
        match: found === words ? ('exact' as const) : ('whitespace' as const),
      }))
      .filter((place) => isOneStretch(source, place));
    if (places.length > 0) return places;
  }
  return [];
}

/** True when a place stands under a heading of these words. */
export function standsUnder(source: Source, { startChar }: Span, heading: string): boolean {
  const { blocks } = source.content;
  const block = blocks.find(({ endChar }) => endChar > startChar);
  const said = plainForm(heading.replace(/^#+\s*/u, ''));
  return (block?.headings ?? []).some((at) => {
    const { startChar: from, bodyStart, endChar } = blocks[at]!;
    return [from, bodyStart].some(
      (start) => plainForm(source.wordsOf({ startChar: start, endChar })) === said,
    );
  });
}

function isOneStretch(source: Source, place: Span): boolean {
  const touched = source.content.blocks.filter((block) => overlaps(block, place));
  return touched.length === 1 || touched.every(({ kind }) => kind === 'paragraph' || kind === 'listItem');
}
