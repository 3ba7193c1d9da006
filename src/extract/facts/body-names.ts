import { findDates } from '../../domain/find-dates.ts';
import type { Span } from '../../domain/span.ts';

/** A body that a line names, with the ISO date printed beside it. */
export interface BodyLine {
  body: Span;
  date?: { iso: string; span: Span };
}

const ending =
  /(?:\b(?:Committee|Commission|Cabinet|Board|Panel|Executive|Forum|Scrutiny|Assembly|Group|Partnership|Conference)(?:\s*\([^()]*\))?)$/iu;
const joint =
  /(?:[\s,:;–—(|/-]|\bon\b|\bof\b|\bdated?\b|\bto be held\b|\bmeeting\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)*$/iu;
/** A council meeting as a whole, not a council's name at the top of its paper. */
const wholeCouncil = /^(?:full |county |city |borough |district |extraordinary )?council(?: meeting)?$/iu;
const notBody =
  /\b(?:report|letter|review|inspection|assessment|minutes|agenda|copy|director|chief executive)\b/iu;

/**
 * The bodies in one line of a head or a timetable, each with the day printed after it, or before it ("3 March 2010: Cabinet").
 * Empty when what stands beside the dates is no body, or too much to be a name.
 */
export function bodiesIn(text: string, from: number, to: number): BodyLine[] {
  const line = text.slice(from, to);
  const dates = findDates(line).filter(
    ({ iso, from: stretch }) => iso.length === 10 && stretch === undefined,
  );
  const found: BodyLine[] = [];
  let start = 0;
  for (const date of dates) {
    const body = bodyWithin(line, start, date.start);
    if (body !== undefined)
      found.push(placed(body, from, { iso: date.iso, start: date.start, end: date.end }));
    start = date.end;
  }
  const rest = bodyWithin(line, start, line.length);
  const only = dates[0];
  if (rest !== undefined && found.length === 0)
    found.push(placed(rest, from, dates.length === 1 ? only : undefined));
  return found;
}

function placed(body: Span, from: number, date?: { iso: string; start: number; end: number }): BodyLine {
  return {
    body: { startChar: from + body.startChar, endChar: from + body.endChar },
    ...(date === undefined
      ? {}
      : { date: { iso: date.iso, span: { startChar: from + date.start, endChar: from + date.end } } }),
  };
}

function bodyWithin(line: string, from: number, to: number): Span | undefined {
  const words = line.slice(from, to);
  const lead = /^(?:[\s,;:/|.)–—-]|\b(?:and|to|the|at|by|report to|for)\b\s)*/iu.exec(words)![0].length;
  const kept = words.slice(lead).replace(joint, '');
  if (kept.length < 4 || kept.length > 90 || kept.split(' ').length > 12) return undefined;
  if (
    !/^\p{Lu}/u.test(kept) ||
    !(ending.test(kept) || wholeCouncil.test(kept)) ||
    notBody.test(kept) ||
    /[.:]/u.test(kept)
  )
    return undefined;
  return { startChar: from + lead, endChar: from + lead + kept.length };
}
