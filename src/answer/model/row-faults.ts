import type { ClaimFault } from '../../domain/claim-check.ts';
import { findPeriods } from '../../domain/find-periods.ts';
import { findValues } from '../../domain/find-values.ts';
import type { CitedSpan } from './cite-sent.ts';

/**
 * Figures of another column than the period asked for, in a sentence that names no period itself: a reader would take them for those of the period
 * asked for. Empty when there is none.
 */
export function rowFaults(text: string, cited: readonly CitedSpan[]): ClaimFault[] {
  if (cited.every(({ row }) => row === undefined) || findPeriods(text).length > 0) return [];
  const figures = findValues(text)
    .filter(({ kind, text: value }) => kind === 'number' && /\p{N}/u.test(value))
    .map(({ text: value }) => value.replace(/[,.]$/u, ''));
  return figures
    .filter(
      (figure) => cited.some((one) => isOfOther(figure, one)) && !cited.some((one) => isOfAsked(figure, one)),
    )
    .map((value) => ({ kind: 'cell', value, why: `“${value}” is of another time than was asked about.` }));
}

/** The row has the figure, in a cell that is none of those asked for. */
function isOfOther(figure: string, { row, citation }: CitedSpan): boolean {
  return row !== undefined && citation.quote.split(' | ').some((cell) => holds(cell, figure));
}

function isOfAsked(figure: string, { row, citation }: CitedSpan): boolean {
  const words = row === undefined ? [citation.quote] : [...row.label, ...row.cells.map(({ value }) => value)];
  return words.some((cell) => holds(cell, figure));
}

function holds(cell: string, figure: string): boolean {
  return (
    cell.split(/\s+/u).some((word) => word.replace(/[,.;:()]+$/gu, '') === figure) || cell.trim() === figure
  );
}
