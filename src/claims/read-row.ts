import { findPeriods } from '../domain/find-periods.ts';
import type { CitedRow } from './evidence.ts';

const headerWord =
  /^(?:(?:judgements?|grades?|ratings?|scores?|areas?|outcomes?|measures?|indicators?|ref(?:erence)?s?|number|descriptions?|targets?|actuals?|results?|values?|trends?|quartiles?|ranks?|rankings?|england|national|region(?:al)?|averages?|comparators?|baselines?|status|directions?|themes?|services?|standards?|performance|previous|current|year|period|polarity|unit|commentary|evidence|group|authority|council|cipfa|family|similar|neighbours?|outturn|forecast|budget|variance|total|change|percentage|awarded|kpi)\b.*|%.*)$/iu;
const labelled = /^(?<header>[^:|]{1,50}):\s(?<value>.*)$/u;

/** The quote as the row of a table with its headers, or undefined for anything else. Cells are apart by a bar or a tab, or each written "Column: value". */
export function readRow(quote: string, context: readonly string[]): CitedRow | undefined {
  const apart = quote.includes(' | ') || quote.includes('\t') ? cellsOf(quote) : undefined;
  const parts = apart ?? quote.split(/;\s+/u);
  const named = parts.map((part) => labelled.exec(part)?.groups);
  const full = named.filter((one) => one !== undefined).length;
  if (
    full >= 2 &&
    full >= parts.length - 1 &&
    (apart !== undefined || parts.every((part) => part.length < 120))
  )
    return {
      cells: named.map((one, at) => one?.value?.trim() ?? parts[at]!.trim()),
      headers: named.map((one) => one?.header?.trim() ?? ''),
    };
  if (apart === undefined) return undefined;
  const headers = headersOf(apart.length, context);
  return { cells: apart, ...(headers === undefined ? {} : { headers }) };
}

function cellsOf(text: string): string[] {
  return text.split(/\s*(?:\||\t)\s*/u).map((cell) => cell.trim());
}

/** A header row given whole, or cell by cell as consecutive texts; its first cell may be left out when it is empty. */
function headersOf(count: number, context: readonly string[]): string[] | undefined {
  const rows = context.filter((text) => text.includes(' | ') || text.includes('\t')).map(cellsOf);
  const headed = rows.filter((cells) => cells.filter(isHeader).length * 2 >= cells.length);
  const whole = [...headed, ...rows].find((cells) => cells.length === count);
  if (whole !== undefined) return whole;
  // A row whose last cells are empty may be printed without them.
  const longer = headed.find((cells) => cells.length > count && cells.length <= count + 2);
  if (longer !== undefined) return longer.slice(0, count);
  const short = rows.find((cells) => cells.length === count - 1);
  if (short !== undefined) return ['', ...short];
  return runOf(count, context) ?? (count > 2 ? shortRun(count, context) : undefined);
}

function shortRun(count: number, context: readonly string[]): string[] | undefined {
  const run = runOf(count - 1, context);
  return run === undefined ? undefined : ['', ...run];
}

/** The stretch of `count` short texts that reads most like a header row: at least half of it must. */
function runOf(count: number, context: readonly string[]): string[] | undefined {
  let best: { run: string[]; likely: number } | undefined;
  for (let at = 0; at + count <= context.length; at++) {
    const run = context.slice(at, at + count);
    if (run.some((text) => text.length > 60)) continue;
    const likely = run.filter(isHeader).length;
    if (likely * 2 >= count && (count > 2 || likely === 2) && likely > (best?.likely ?? 0))
      best = { run, likely };
  }
  return best?.run;
}

function isHeader(text: string): boolean {
  return headerWord.test(text.trim()) || (findPeriods(text).length > 0 && text.length <= 30);
}
