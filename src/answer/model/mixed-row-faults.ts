import type { ClaimFault } from '../../domain/claim-check.ts';
import { findValues } from '../../domain/find-values.ts';
import { contentStems, wordsOf } from '../../domain/stem-words.ts';
import type { CitedSpan } from './cite-sent.ts';

/** A cited row: the stems that name it and no other cited row, and its words as they stand apart. */
interface NamedRow {
  own: ReadonlySet<string>;
  cells: ReadonlySet<string>;
}

/**
 * Figures that a sentence over several rows gives to the wrong one: each must stand in the row that is named nearest before it, or after it where none is
 * named before. Empty for sentences that cite fewer than two rows.
 */
export function mixedRowFaults(text: string, cited: readonly CitedSpan[]): ClaimFault[] {
  const rows = namedRows(cited);
  if (rows.length < 2) return [];
  const names = wordsOf(text).flatMap(({ stem, start }) => {
    const row = rows.find(({ own }) => own.has(stem));
    return row === undefined ? [] : [{ row, start }];
  });
  let from = 0;
  return figuresOf(text).flatMap((figure): ClaimFault[] => {
    const at = text.indexOf(figure, from);
    from = at + figure.length;
    const holding = rows.filter(({ cells }) => cells.has(figure));
    // A figure of no row is held against the rest of what is cited.
    if (holding.length === 0) return [];
    const named = names.findLast(({ start }) => start < at) ?? names.find(({ start }) => start > at);
    if (named !== undefined && holding.includes(named.row)) return [];
    return [
      { kind: 'cell', value: figure, why: `“${figure}” stands in another row than the one named for it.` },
    ];
  });
}

function namedRows(cited: readonly CitedSpan[]): NamedRow[] {
  const rows = cited.flatMap(({ row, citation, span }) =>
    row === undefined
      ? []
      : [
          {
            stems: contentStems([...row.label, span.pointed.document.report.profile.council ?? ''].join(' ')),
            cells: new Set(citation.quote.split(/\s+/u).map(bare)),
          },
        ],
  );
  return rows.map(({ stems, cells }) => ({
    own: new Set(stems.filter((stem) => rows.filter((other) => other.stems.includes(stem)).length === 1)),
    cells,
  }));
}

function figuresOf(text: string): string[] {
  return findValues(text)
    .filter(({ kind, text: value }) => kind === 'number' && /\p{N}/u.test(value))
    .map(({ text: value }) => bare(value));
}

function bare(word: string): string {
  return word.replace(/^[(“"]+|[),.;:”"]+$/gu, '');
}
