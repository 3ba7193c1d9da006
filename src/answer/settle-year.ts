import { findPeriods } from '../domain/find-periods.ts';
import { shiftPeriod } from '../domain/shift-period.ts';
import { findYearBeside, type YearBeside } from './find-year-beside.ts';

/** A question in which a year that was named by another is said: "and the year before?" after 2025 is "and in 2024?". */
export interface SettledYear {
  question: string;
  /** The periods worked out; empty where no one year was named that they could be counted from. */
  periods: string[];
}

const takesYear = /\b(?:in|for|of|during|at|to|by|from|with|about|than|since)\s+(?:the\s+)?$/iu;

/** What a year is counted from. */
export interface YearsHeld {
  /** Every period that was named before, as `findPeriods` writes them. */
  held: readonly string[];
  /** True where "last year" is counted from today when none was. */
  isToday: boolean;
  /** Whether the question leans on what came before by its other words as well: a whole one speaks of a report's own time, or of today's. */
  isLeaning: (rest: string) => boolean;
}

/** Works out the year that a follow-up names by the one before it. Undefined where it names no year in this way. */
export function settleYear(
  question: string,
  { held, isToday, isLeaning }: YearsHeld,
): SettledYear | undefined {
  const beside = findYearBeside(question);
  if (beside === undefined || findPeriods(question).length > 0) return undefined;
  const [before, after] = [question.slice(0, beside.start), question.slice(beside.end)];
  if ((beside.isOfToday || beside.compares) && !isLeaning(`${before} ${after}`)) return undefined;
  if (isToday && held.length === 0 && /^last\b/iu.test(question.slice(beside.start))) return undefined;
  const [from, ...others] = [...new Set(held)];
  if (from === undefined || others.length > 0) return { question, periods: [] };
  const periods = beside.steps.map((step) => shiftPeriod(from, step));
  return { question: `${before}${sayYears(periods, from, beside, before)}${after}`, periods };
}

function sayYears(
  periods: readonly string[],
  from: string,
  { isPossessive, compares }: YearBeside,
  before: string,
): string {
  const years = periods.join(' and ');
  if (isPossessive) return `the ${years}`;
  // Both years are asked about, and naming one would leave the other out.
  if (compares) return `${years}, in ${from}`;
  return takesYear.test(before) ? years : `in ${years}`;
}
