import type { CitedRow } from './evidence.ts';
import { readRow } from './read-row.ts';

/** The rows of a table that a quote is, each with its words; undefined for anything else. A header row among them is theirs. */
export function rowsOf(
  quote: string,
  context: readonly string[],
): { text: string; row: CitedRow }[] | undefined {
  const lines = quote.split('\n').filter((line) => line.trim() !== '');
  const tabular = (line: string) => line.includes(' | ') || line.includes('\t');
  if (lines.length < 2 || !lines.every(tabular)) {
    const row = readRow(quote, context);
    return row === undefined ? undefined : [{ text: quote, row }];
  }
  return lines.flatMap((text) => {
    const row = readRow(text, [
      ...lines.slice(0, 1).filter((line) => line !== text && !isData(line)),
      ...context,
    ]);
    return row === undefined ? [] : [{ text, row }];
  });
}

/** True for a row with a figure by itself in a cell: it is no header of others. */
function isData(line: string): boolean {
  return line
    .split(/\s*(?:\||\t)\s*/u)
    .slice(1)
    .some((cell) => /^[£(+-]?\d[\d.,]*[%)]?$/u.test(cell.trim()) && !/^(?:19|20)\d{2}$/u.test(cell.trim()));
}
