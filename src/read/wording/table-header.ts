import { stripMarkup } from './strip-markup.ts';

const PERIOD =
  /^(?:(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?|q[1-4]|(?:year|quarter|month)\b.*)(?:\s+\p{L}.*)?$/iu;
const FIGURE = /^[£<>~+-]?\s?\d[\d,.]*\s?(?:%|k|m|bn)?\*?$/i;

/**
 * How many rows at the top of a table are headers (0 or 1), by: bold over plain, periods or words over figures,
 * capitals over small letters, and column names over values that come again and again.
 */
export function headerRowsOf(rows: string[][]): number {
  const [first, ...body] = rows.map((row) => row.map((cell) => stripMarkup(cell).trim()));
  if (!first || body.length === 0) return 0;
  const filled = first.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 90) || first[0]!.endsWith(':')) return 0;
  if (filled.some((cell) => FIGURE.test(cell) && !PERIOD.test(cell))) return 0;
  if (isBoldRow(rows[0]!) && !isBoldRow(rows[1]!)) return 1;
  if (
    first.slice(1).some((cell, at) =>
      isOverFigures(
        cell,
        body.map((row) => row[at + 1] ?? ''),
      ),
    )
  )
    return 1;
  const numbers = body.map((row) => row[0] ?? '');
  if (numbers.length > 1 && filled.length === first.length && numbers.every((value) => FIGURE.test(value)))
    return 1;
  if (isUpper(filled) && !body.some((row) => isUpper(row.filter((cell) => cell !== '')))) return 1;
  return isOverCategories(first, body) ? 1 : 0;
}

function isBoldRow(row: string[]): boolean {
  return (
    row.every((cell) => cell.trim() === '' || /^\s*(?:\*\*|<b>|<strong>|<th\b)/i.test(cell)) &&
    row.some((cell) => cell.trim() !== '')
  );
}

/** The cell is words or a period, and most of what stands under it are figures. */
function isOverFigures(cell: string, column: string[]): boolean {
  const values = column.filter((value) => value !== '');
  const figures = values.filter((value) => FIGURE.test(value)).length;
  return cell !== '' && values.length > 0 && figures >= Math.max(1, values.length / 3);
}

function isUpper(cells: string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /\p{Lu}/u.test(cell) && cell === cell.toUpperCase());
}

/** Under some column name stand few values, again and again, and the name is none of them ("Grade": Good, Good, Poor). */
function isOverCategories(first: string[], body: string[][]): boolean {
  if (body.length < 3 || first.slice(1).some((cell) => cell === '')) return false;
  return first.slice(1).some((cell, at) => {
    const values = body.map((row) => row[at + 1] ?? '').filter((value) => value !== '');
    const kinds = new Set(values.map((value) => value.toLowerCase()));
    return values.length >= 3 && kinds.size <= values.length / 2 && !kinds.has(cell.toLowerCase());
  });
}
