import type { ClaimWords } from '../../claim-words.ts';
import type { Evidence } from '../../evidence.ts';
import { type Statement, statementOf } from '../../statement.ts';
import { compareFigures } from '../compare-figures.ts';
import type { Figure } from '../figure.ts';
import { marked } from '../marked.ts';

/** A value of a claim or of a cell: a figure, a grade, or a word of a scale ("very high", "yes"). */
export interface CellValue {
  kind: 'figure' | 'grade' | 'level';
  start: number;
  end: number;
  text: string;
  figure?: Figure;
  /** What a grade or a word of a scale is compared by. */
  key?: string;
}

const levels =
  /(?<!\p{L})(?:very (?:high|low)|high|medium|moderate|low|yes)(?!\p{L})|(?<=[“"‘'])no(?=[”"’'])/giu;

/** The values of a statement, in order. */
export function cellValues(statement: Statement, words: ClaimWords): CellValue[] {
  const { figures, grades } = marked(statement, words);
  const found: CellValue[] = [
    ...figures
      .filter(({ unit }) => unit !== 'code' && unit !== 'place' && unit !== 'times')
      .map((figure): CellValue => ({ kind: 'figure', ...spanOf(figure), end: endOf(figure), figure })),
    ...grades.map((grade): CellValue => ({ kind: 'grade', ...spanOf(grade), key: grade.key })),
  ];
  const scale = [...statement.text.matchAll(levels)].map(
    (match): CellValue => ({
      kind: 'level',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      key: match[0].toLowerCase(),
    }),
  );
  return [...found, ...scale.filter((one) => !found.some((other) => overlaps(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The value that a cell is: nothing but a figure, a grade or a word of a scale; undefined for any other. */
export function valueOfCell(cell: string, words: ClaimWords): CellValue | undefined {
  if (cell.length > 45) return undefined;
  if (/^no$/iu.test(cell)) return { kind: 'level', start: 0, end: 2, text: cell, key: 'no' };
  // Quartiles stand by themselves under their header.
  if (/^(?:top|bottom|first|second|third|fourth)$/iu.test(cell))
    return { kind: 'grade', start: 0, end: cell.length, text: cell, key: `${cell.toLowerCase()} quartile` };
  const [value, ...more] = cellValues(statementOf(cell), words);
  if (value === undefined || more.length > 0) return undefined;
  const rest = cell.slice(0, value.start) + cell.slice(value.end);
  return value.kind === 'grade' || !/\p{L}{4}/u.test(rest) ? value : undefined;
}

/** True when the claim's value is the cell's. */
export function isSameValue(claimed: CellValue, cell: CellValue, evidence: Evidence): boolean {
  if (claimed.figure !== undefined && cell.figure !== undefined)
    return ['same', 'near'].includes(compareFigures(claimed.figure, cell.figure, evidence));
  return claimed.kind === cell.kind && claimed.key === cell.key;
}

function spanOf({ start, end, text }: { start: number; end: number; text: string }) {
  return { start, end, text };
}

/** Where its digits end: what is counted may be what the column is called by. */
function endOf({ text, start, end }: Figure): number {
  const digits = /^£?\d[\d.,]*\d|^£?\d/u.exec(text)?.[0];
  return digits === undefined ? end : start + digits.length;
}

function overlaps(a: CellValue, b: CellValue): boolean {
  return a.start < b.end && b.start < a.end;
}
