import { findPeriods } from '../../domain/find-periods.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { setOf } from '../indicators/indicator-codes.ts';
import { printedValue } from '../indicators/printed-value.ts';
import { type Grounding, printedIn, Ungrounded } from './grounding.ts';
import { printedWords } from './printed-words.ts';
import type { ProposedFinding } from './proposed-finding.ts';

/** An indicator whose code, name and every value stand in what is cited; in a table, each in the column of its period. @throws Ungrounded */
export function toIndicator(at: Grounding, proposed: ProposedFinding): FindingOf<'indicator'> {
  const { label, values = [] } = proposed;
  const code = proposed.code ?? label;
  if (code === undefined) throw new Ungrounded('it names no indicator');
  const { source, base } = at;
  const printedCode = printedIn(at, code, 'code');
  const set = setOf(source, printedCode, source.profile.periods[0]);
  return {
    kind: 'indicator',
    ...base,
    code: printedCode,
    label: label === undefined ? '' : printedIn(at, label, 'name'),
    ...(set === undefined ? {} : { set }),
    values: values.map(({ period, printed }) => ({
      ...(period === undefined ? {} : { period: canonical(printedIn(at, period, 'period')) }),
      ...valueAt(at, period, printed),
    })),
  };
}

function canonical(printed: string): string {
  return findPeriods(printed)[0]?.period ?? printed;
}

function valueAt(at: Grounding, period: string | undefined, value: string) {
  const cell = period === undefined ? undefined : cellUnder(at, period);
  const printed = cell === undefined ? inWords(at, period, value) : inCell(cell, value);
  return { printed, ...printedValue(printed) };
}

function inCell(cell: string, value: string): string {
  const found = cell.trim() === value.trim() ? cell.trim() : printedWords(cell, value)[0]?.printed;
  if (found !== undefined) return found;
  throw new Ungrounded(`the column of that period does not print “${value}”`);
}

/** Running text that names several periods must name this one nearer to its figure than any other. */
function inWords(at: Grounding, period: string | undefined, value: string): string {
  const printed = printedIn(at, value, 'value');
  const periods = findPeriods(at.words);
  if (period === undefined || periods.length < 2) return printed;
  const figure = printedWords(at.words, value)[0];
  const own = canonical(period);
  if (figure === undefined) return printed;
  const far = (one: { start: number; end: number }) =>
    Math.min(Math.abs(one.start - figure.end), Math.abs(figure.start - one.end));
  const nearest = periods.toSorted((a, b) => far(a) - far(b))[0]!;
  if (nearest.period !== own) throw new Ungrounded(`“${value}” stands beside another period`);
  return printed;
}

/** The words of the cell in the cited row whose column is headed by the period; undefined outside tables and where no header names it. */
function cellUnder({ source, place }: Grounding, period: string): string | undefined {
  const block = source.content.blocks.find(({ endChar }) => endChar > place.startChar);
  if (block?.kind !== 'table') return undefined;
  const row = block.rows.find(
    (cells) => cells[0]!.startChar <= place.startChar && place.endChar <= cells.at(-1)!.endChar,
  );
  if (row === undefined) throw new Ungrounded('it runs over several rows');
  const head = block.rows
    .slice(0, block.headerRows)
    .flat()
    .find((cell) => printedWords(source.wordsOf(cell), period).length > 0);
  const cell = head === undefined ? undefined : row.find(({ column }) => column === head.column);
  return cell === undefined ? undefined : source.wordsOf(cell);
}
