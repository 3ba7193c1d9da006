import type { ContextSpan } from '../../domain/citation.ts';
import type { FindingBase, Source } from '../source.ts';
import type { Place } from './locate-quote.ts';
import { printedWords } from './printed-words.ts';

/** A place in the report with what it may lean on: the finding made of it says nothing that does not stand in one of them. */
export interface Grounding {
  source: Source;
  place: Place;
  /** The quote as printed. */
  words: string;
  /** Context of the citation: headings, lead-in, headers, its row, council, title. */
  context: readonly ContextSpan[];
  base: FindingBase;
}

/** What is said against a finding, for a person. */
export class Ungrounded extends Error {}

/** Cites a place as any finding is cited, its row with it when it is a cell; `prompt` is the hash of the prompt that asked for it. */
export function groundAt(source: Source, place: Place, prompt: string): Grounding {
  const row = rowOf(source, place);
  const extra = row === undefined ? [] : [source.context(row, 'row')];
  const base = source.base(place, '', extra);
  const citation = { ...base.citation, match: place.match };
  return {
    source,
    place,
    words: citation.quote,
    context: citation.context,
    base: { ...base, citation, foundBy: `model:${prompt}` },
  };
}

/** A value as printed in the quote or in what it leans on. @throws Ungrounded when it stands in neither. */
export function printedIn({ words, context }: Grounding, value: string, name: string): string {
  const texts = [words, ...context.map(({ quote }) => quote)];
  for (const text of texts) {
    const [found] = printedWords(text, value);
    if (found !== undefined) return found.printed;
  }
  throw new Ungrounded(`its ${name} (“${value}”) is not printed there`);
}

/** The row of a table that holds a place; undefined outside tables, and where the place is the whole row or more. */
function rowOf(source: Source, { startChar, endChar }: Place) {
  const block = source.content.blocks.find((one) => one.endChar > startChar);
  if (block?.kind !== 'table') return undefined;
  const row = block.rows.find(
    (cells) => cells[0]!.startChar <= startChar && endChar <= cells.at(-1)!.endChar,
  );
  if (row === undefined) return undefined;
  const whole = { startChar: row[0]!.startChar, endChar: row.at(-1)!.endChar };
  return whole.startChar === startChar && whole.endChar === endChar ? undefined : whole;
}
