import { findPeriods } from '../../domain/find-periods.ts';
import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';
import type { Sentence } from './sentences-of.ts';

const earlier =
  /\b(?:previous(?:ly)?|(?:since|at|after|following) (?:the|its|their|our|that)?\s*(?:last |previous |\w+ )?inspection|last (?:year|time|inspect\w+|assess\w+|review\w*)|last judged|formerly|former scheme|prior|(?:has|have) had\s+(?:\w+\s+){0,2}stars?)\b/iu;
const before =
  /^(?:\d[\d.]*\s+)?(?:the |our |its )?(?:previous|last|earlier|former)\b[^.]{0,40}\b(?:inspections?|assessments?|reviews?|ratings?|judgements?|grades?)\b/iu;
/** "It is now rated …" */
const nowAgain =
  /\b(?:is|are|has|have) (?:now|since)\b[^.;]{0,40}\b(?:rated|graded|judged|improved|moved|risen)\b|\bnow (?:rated|graded|judged)\b/iu;
const judged = /\b(?:inspect\w*|judged|judgement|grad(?:ed|e)|rat(?:ed|ing)|scored|assess\w+|performing)\b/iu;

/**
 * Where it is said that a sentence tells of an earlier time: in the sentence itself, in the heading over it, or in the sentence
 * before it, which it carries on; undefined where it is said nowhere.
 */
export function earlierTime(
  source: Source,
  sentence: Sentence,
  last: Sentence | undefined,
): Span | undefined {
  const said = saidEarlier(source, sentence, last);
  return said === undefined || nowAgain.test(sentence.words) ? undefined : said;
}

function saidEarlier(source: Source, sentence: Sentence, last: Sentence | undefined): Span | undefined {
  if (earlier.test(sentence.words) || onlyOlder(source, sentence)) return sentence;
  const { blocks, text } = source.content;
  const heading = blocks[sentence.block.headings.at(-1) ?? -1];
  if (heading !== undefined && before.test(text.slice(heading.bodyStart, heading.endChar))) return heading;
  const carriedOn = last !== undefined && last.block === sentence.block && earlier.test(last.words);
  return carriedOn && /^(?:The|It|They|This|That)\b/u.test(sentence.words) ? last : undefined;
}

/** "in 2007/08 it was rated …" in a report on a later year: every year that it names is before the report's own. */
function onlyOlder({ profile }: Source, { words }: Sentence): boolean {
  const own = profile.periods[0];
  if (own === undefined || !/\d{4}/u.test(words) || !judged.test(words)) return false;
  const named = findPeriods(words);
  return named.length > 0 && named.every(({ period }) => isOlder(period, own));
}

/** True when a council year or a calendar year lies before another; the year in which a council year begins lies in it. */
export function isOlder(period: string, own: string): boolean {
  return period.slice(0, 4) < own.slice(0, 4);
}
