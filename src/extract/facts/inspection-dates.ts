import { findDates, type PrintedDate } from '../../domain/find-dates.ts';
import type { ReadReport } from '../../domain/read-report.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';

/** First and last day of an inspection, ISO, and where they stand. */
export interface InspectionDates {
  start: string;
  end: string;
  span: Span;
}

const visit = '(?:inspection|inspected|visit(?:ed)?|fieldwork|review|assessment|on[- ]?site)';
const label = new RegExp(`\\b${visit}\\b[^:|.;]*[:|]\\s*$`, 'iu');
/** "the inspection took place on", "inspectors visited from": what leads to the days in running text. */
const verb =
  /\b(?:(?:inspected|visited)\b[^.;]{0,80}\b(?:between|from|on)|(?:inspection|visit|fieldwork)\b[^.;]{0,80}\b(?:took place|carried out|conducted|undertaken)\b[^.;]{0,40}|visit (?:to|of)\b[^.;]{0,80}\bon)\s*(?:the\s+)?$/iu;
const other =
  /\b(?:previous|last|earlier|publi\w+|return|received|complet\w+|monitoring|focused visits? in|since|next)\b/iu;
const goesOn = /^[\s,]*(?:and|&|then)\s+(?:from\s+)?$/iu;
/** "14 and 15 May 2019": two days of one visit. */
const twoDays =
  /\b(\d{1,2})(?:st|nd|rd|th)? (?:and|&) (\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+ (?:19|20)\d{2})/gu;
const headLines = 40;
const openingReach = 5000;

/**
 * The days of the inspection that a report is of: labelled in its head, with every stretch that is joined on by "and", else told
 * in its opening sentences. Undefined when neither prints days. Earlier inspections and publication count for nothing.
 */
export function inspectionDatesOf({ blocks, text }: ReadReport): InspectionDates | undefined {
  for (const block of blocks.slice(0, headLines)) {
    if (block.endChar - block.startChar > 400) continue;
    const found = datesIn(text, block.bodyStart, block.endChar, label);
    if (found !== undefined) return found;
  }
  for (const { startChar, endChar } of splitSentences(text, 0, Math.min(text.length, openingReach))) {
    const found = datesIn(text, startChar, endChar, verb);
    if (found !== undefined) return found;
  }
  return undefined;
}

function datesIn(text: string, from: number, to: number, lead: RegExp): InspectionDates | undefined {
  const words = text.slice(from, to);
  const dates = days(words);
  const at = dates.findIndex((date, index) => {
    const before = words.slice(dates[index - 1]?.end ?? 0, date.start);
    return lead.test(before) && !other.test(before.split(/[.;\n]|, and /u).at(-1) ?? '');
  });
  const first = dates[at];
  if (first === undefined) return undefined;
  let last = first;
  for (const next of dates.slice(at + 1)) {
    if (!goesOn.test(words.slice(last.end, next.start))) break;
    last = next;
  }
  const span = { startChar: from + first.start, endChar: from + last.end };
  return { start: first.from ?? first.iso, end: last.iso, span };
}

function days(words: string): PrintedDate[] {
  const found = findDates(words).filter(({ iso }) => iso.length === 10);
  for (const match of words.matchAll(twoDays)) {
    const last = found.find(({ start, end }) => start >= match.index && end <= match.index + match[0].length);
    if (last === undefined || last.from !== undefined) continue;
    last.from = `${last.iso.slice(0, 8)}${match[1]!.padStart(2, '0')}`;
    last.start = match.index;
  }
  return found;
}
