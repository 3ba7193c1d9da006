import type { TableBlock } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { findMisfits, type Misfit } from './number-runs.ts';

interface NumberedRow {
  place: number;
  startChar: number;
  endChar: number;
}

/** Rows of a table that are numbered 1, 2, 3 … in their first cell, where a number is left out or printed twice. */
export function findRowNumberJumps(search: OdditySearch): Oddity[] {
  return search.source.content.blocks.flatMap((block) =>
    block.kind === 'table'
      ? findMisfits(numberedRows(search, block), ({ place }) => place).map((misfit) => say(search, misfit))
      : [],
  );
}

/** Empty unless every row has a number and a few follow from one another: ratings and years are no row numbers. */
function numberedRows(search: OdditySearch, { rows, headerRows }: TableBlock): NumberedRow[] {
  const body = rows.slice(headerRows).filter((row) => row.length > 1);
  const numbered = body.flatMap((row) => {
    const place = /^(\d{1,2})\.?$/u.exec(search.words(row[0]!))?.[1];
    return place === undefined
      ? []
      : [{ place: Number(place), startChar: row[0]!.startChar, endChar: row.at(-1)!.endChar }];
  });
  const steady = numbered.filter(({ place }, at) => at > 0 && place === numbered[at - 1]!.place + 1).length;
  return numbered.length === body.length && numbered[0]?.place === 1 && steady >= 2 ? numbered : [];
}

function say(search: OdditySearch, { kind, before, first, item, missing }: Misfit<NumberedRow>): Oddity {
  const message =
    kind === 'repeat'
      ? `Row number ${item.place} of a table is printed twice.`
      : `Row ${before.place} of a table is followed by row ${item.place}: no ${missing.join(' or ')} is printed.`;
  const places = [kind === 'repeat' ? first : before, item].map(({ startChar, endChar }) => ({
    startChar,
    endChar,
  }));
  return search.oddity('numbering', `row-number-${kind}s`, message, places);
}
