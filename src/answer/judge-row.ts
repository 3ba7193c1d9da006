import type { Asked } from '../domain/asked.ts';
import { findPeriods } from '../domain/find-periods.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import type { Evidence } from './evidence.ts';
import { samePeriod } from './judge-time.ts';

const blank =
  /^(?:|[-–—.]+|n\/?a|not (?:collected|available|known|applicable)|tbc|tba|to be confirmed|none given|\*+)$/iu;
const target = /\b(?:target|plan(?:ned)?|forecast|aim)\b/iu;

/**
 * What keeps a table's row from answering: the cells of the period asked for are blank, or hold a target where what was
 * reached is asked. Undefined for other evidence, and for rows without a column for that period.
 */
export function judgeRow(
  { report, block, row }: Evidence,
  asked: Asked,
  scope: ScopeTarget,
): 'blank' | 'not-yet' | undefined {
  if (block.kind !== 'table' || row === undefined || scope.periods.length === 0) return undefined;
  const { text } = report.content;
  const headers = block.rows.slice(0, block.headerRows).flat();
  const columns = (block.rows[row] ?? []).flatMap((cell) => {
    const header = headers
      .filter((one) => one.column === cell.column)
      .map((one) => text.slice(one.startChar, one.endChar))
      .join(' ');
    const ofPeriod = findPeriods(header).some((found) =>
      scope.periods.some((period) => samePeriod(period, found.period)),
    );
    return ofPeriod ? [{ header, value: text.slice(cell.startChar, cell.endChar).trim() }] : [];
  });
  if (columns.length === 0) return undefined;
  const filled = columns.filter(({ value }) => !blank.test(value));
  const wantsFigure = asked.kind === 'percentage' || asked.kind === 'count' || asked.kind === 'money';
  if (filled.length === 0 || (wantsFigure && !filled.some(({ value }) => /\d/u.test(value)))) return 'blank';
  return filled.every(({ header }) => target.test(header)) && !target.test(asked.text)
    ? 'not-yet'
    : undefined;
}
