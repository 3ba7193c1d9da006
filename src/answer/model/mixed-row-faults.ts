import type { ClaimFault } from '../../domain/claim-check.ts';
import { findValues } from '../../domain/find-values.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { contentStems, wordsOf } from '../../domain/stem-words.ts';
import type { CitedSpan } from './cite-sent.ts';

/** A cited row: the stems that name it and no other cited row, its words as they stand apart, and its cells besides those that name it. */
interface NamedRow {
  own: ReadonlySet<string>;
  cells: ReadonlySet<string>;
  values: readonly string[];
}

/**
 * Figures, grades, names and other cells that a sentence over several rows gives to the wrong one: each must stand in the row that is named nearest before it, or after it where none is
 * named before. Empty for sentences that cite fewer than two rows.
 */
export function mixedRowFaults(text: string, cited: readonly CitedSpan[]): ClaimFault[] {
  const rows = namedRows(cited);
  if (rows.length < 2) return [];
  const names = wordsOf(text).flatMap(({ stem, start }) => {
    const row = rows.find(({ own }) => own.has(stem));
    return row === undefined ? [] : [{ row, start }];
  });
  return valuesTold(text, rows).flatMap(({ value, at }): ClaimFault[] => {
    const holding = rows.filter(({ cells, values }) => cells.has(value) || values.includes(value));
    // A value of no row is held against the rest of what is cited.
    if (holding.length === 0) return [];
    const named = names.findLast(({ start }) => start < at) ?? names.find(({ start }) => start > at);
    if (named !== undefined && holding.includes(named.row)) return [];
    return [{ kind: 'cell', value, why: `“${value}” stands in another row than the one named for it.` }];
  });
}

/** Figures of a sentence, and cells of the rows that it says, each with its place. */
function valuesTold(text: string, rows: readonly NamedRow[]): { value: string; at: number }[] {
  let from = 0;
  const figures = figuresOf(text).map((value) => {
    const at = text.indexOf(value, from);
    from = at + value.length;
    return { value, at };
  });
  const folded = foldWords(text);
  const said = [...new Set(rows.flatMap(({ values }) => values))].flatMap((value) => {
    const at = folded.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, 'u'));
    return at < 0 ? [] : [{ value, at }];
  });
  return [...figures, ...said];
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

function namedRows(cited: readonly CitedSpan[]): NamedRow[] {
  const rows = cited.flatMap(({ row, citation, span }) =>
    row === undefined
      ? []
      : [
          {
            stems: contentStems(
              [...namesOf(row.label), span.pointed.document.report.profile.council ?? ''].join(' '),
            ),
            cells: new Set(citation.quote.split(/\s+/u).map(bare)),
            values: valuesOf(citation.quote, namesOf(row.label)),
          },
        ],
  );
  return rows.map(({ stems, cells, values }) => ({
    own: new Set(stems.filter((stem) => rows.filter((other) => other.stems.includes(stem)).length === 1)),
    cells,
    values,
  }));
}

/** What names a row: its first cell where that is words ("Carers", not whose task it is), with what follows where it is a code. */
function namesOf(label: readonly string[]): readonly string[] {
  return /\p{L}{4}/u.test(label[0] ?? '') ? label.slice(0, 1) : label;
}

/** Words of a row's cells, folded, besides those that name it. */
function valuesOf(quote: string, label: readonly string[]): string[] {
  const names = new Set(label.map(foldWords));
  return quote
    .split(' | ')
    .map(foldWords)
    .filter((cell) => /\p{L}{3}/u.test(cell) && !names.has(cell));
}

function figuresOf(text: string): string[] {
  return findValues(text)
    .filter(({ kind, text: value }) => kind === 'number' && /\p{N}/u.test(value))
    .map(({ text: value }) => bare(value));
}

function bare(word: string): string {
  return word.replace(/^[(“"]+|[),.;:”"]+$/gu, '');
}
