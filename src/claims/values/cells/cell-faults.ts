import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { ClaimRule } from '../../check-support.ts';
import { type CellValue, cellValues, isSameValue } from './cell-value.ts';
import { cellsOf, type ValueCell } from './cells-of.ts';
import { type ClaimPlace, claimPlaces } from './claim-places.ts';
import { hitsOf, timeFit } from './header-fit.ts';

/** A value of the claim that stands in a cited row, but in another column or row than the claim's words name. Empty without rows. */
export const cellFaults: ClaimRule = (claim, evidence, words) => {
  if (evidence.rows === undefined) return [];
  const cells = cellsOf(evidence.rows, words);
  const named = new Set(cells.flatMap(({ label, header }) => [...label, ...header]));
  const values = cellValues(claim, words).filter(
    ({ kind, text }) => kind !== 'figure' || !named.has(/\d[\p{N}.,]*/u.exec(text)?.[0] ?? text),
  );
  if (cells.length < 2 || values.length === 0) return [];
  const told: Told = {
    values,
    cells,
    places: claimPlaces(claim, values, words),
    same: values.map((value) => cells.filter((cell) => isSameValue(value, cell.value, evidence))),
  };
  for (const one of values.keys()) {
    const other = otherWord(one, told) ?? betterCell(one, told);
    if (other !== undefined) return [cellFault(values[one]!, other)];
  }
  return [];
};

interface Told {
  values: readonly CellValue[];
  cells: readonly ValueCell[];
  places: readonly ClaimPlace[];
  /** The cells that hold each of `values`. */
  same: readonly (readonly ValueCell[])[];
}

function cellFault({ text }: CellValue, { value }: ValueCell): ClaimFault {
  return {
    kind: 'cell',
    value: text,
    why: `“${text}” is not what the cited row has there: that is “${value.text}”.`,
  };
}

/** "A medium likelihood" where that column has another word. */
function otherWord(one: number, { values, cells, places, same }: Told): ValueCell | undefined {
  if (values[one]!.kind !== 'level' || same[one]!.length > 0) return undefined;
  return cells.find(({ value, header }) => value.kind === 'level' && hitsOf(places, one, header) >= 1);
}

/** The cell that the claim's words name clearly better than any that holds its value. */
function betterCell(one: number, told: Told): ValueCell | undefined {
  const { cells, same, values } = told;
  const [first, ...more] = same[one]!;
  if (first === undefined) return undefined;
  const best = more.reduce((a, b) => (lead(one, b, a, told) > 0 ? b : a), first);
  return cells.find((rival) => {
    if (same[one]!.includes(rival) || rival.value.kind !== best.value.kind) return false;
    const gain = lead(one, rival, best, told);
    if (gain < 0.9) return false;
    // Where the claim gives the rival's value too, the two must go better the other way round.
    const others = values.flatMap((_, other) =>
      other !== one && same[other]!.includes(rival) ? [lead(other, best, rival, told)] : [],
    );
    return others.length === 0 || Math.max(...others) + gain >= 1.8;
  });
}

/** How much better the claim's value goes with the one cell than with the other. */
function lead(one: number, cell: ValueCell, other: ValueCell, { places }: Told): number {
  const rows =
    cell.row === other.row ? 0 : rowFit(one, cell, other, places) - rowFit(one, other, cell, places);
  const columns =
    cell.column === other.column
      ? 0
      : columnFit(one, cell, other, places) - columnFit(one, other, cell, places);
  return rows + columns;
}

/** A row is meant when words that only it has are said; one whose own words are all left out is not. */
function rowFit(one: number, { label }: ValueCell, other: ValueCell, places: readonly ClaimPlace[]): number {
  const own = [...label].filter((stem) => !other.label.has(stem) && !/^\d\p{L}$|^\p{L}{1,3}$/u.test(stem));
  if (own.length === 0) return 0;
  const hits = hitsOf(places, one, own);
  return hits === 0 ? -1 : Math.min(1, (hits * 3) / own.length);
}

function columnFit(one: number, cell: ValueCell, other: ValueCell, places: readonly ClaimPlace[]): number {
  const own = [...cell.header].filter((stem) => !other.header.has(stem));
  const hits = Math.min(1, hitsOf(places, one, own));
  const foreign = cell.others && !other.others && hits === 0 ? -1 : 0;
  return hits + timeFit(places, one, cell.times) + foreign;
}
