import { findDates } from '../../domain/find-dates.ts';
import { sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import type { BodyLine } from './body-names.ts';

const body =
  "(?<body>(?:[A-Z][\\w’'&-]*,? (?:and |of |for |the )*){0,8}(?:Committee|Commission|Cabinet|Board|Panel|Executive|Forum|Council))";
const own = '(?:report|letter|paper|findings|assessment|outcome|it|this)';
const day = '(?:(?:at its )?meeting )?on (?:[A-Z][a-z]+day,? )?(?:the )?';
/** Up to the date: the report goes to the body, or the body considers it. */
const shapes = [
  `\\b(?:refer|report|present|submit|take|bring|consider|discuss|go|goes)(?:s|es|ed|en|ted|red)?\\b[^.;]{0,60}?\\b${own}\\b[^.;]{0,60}?\\b(?:to|by|at|before) (?:the )?(?:meeting of (?:the )?)?${body} ${day}$`,
  `\\b${own}\\b[^.;]{0,60}\\b(?:will|is to|is due to|goes|shall) [^.;]{0,60}?\\b(?:to|by|at|before) (?:the )?(?:meeting of (?:the )?)?${body} ${day}$`,
  `(?:^|[\\s(])(?:[Tt]he )?${body} (?:will |is to |is due to )?(?:considers?|discuss(?:es)?|receives?|settles?|sees?|looks? at|takes?)\\b[^.;]{0,40}?\\b${own}\\b[^.;]{0,40}?${day}$`,
].map((shape) => new RegExp(shape, 'u'));

/**
 * Meetings that running text of an officers' paper says the report goes to next, on the day of the first meeting in its head or
 * after it. Earlier days are of other reports. Empty where the head names no day.
 */
export function meetingsInText(source: Source, known: readonly BodyLine[]): BodyLine[] {
  const days = known.flatMap(({ date }) => date?.iso ?? []).sort();
  const [first] = days;
  if (first === undefined) return [];
  return sentencesOf(source).flatMap(({ words, startChar }) => {
    if (source.partAt(startChar).voice !== 'reported-by-council' || !/\d/u.test(words)) return [];
    return findDates(words).flatMap(({ iso, start, end, from }): BodyLine[] => {
      if (iso.length !== 10 || from !== undefined || iso < first || days.includes(iso)) return [];
      const before = words.slice(0, start);
      const match = shapes.map((shape) => shape.exec(before)).find((found) => found !== null);
      const name = match?.groups?.body;
      if (name === undefined) return [];
      const at = startChar + before.lastIndexOf(name);
      const date = { iso, span: { startChar: startChar + start, endChar: startChar + end } };
      return [{ body: { startChar: at, endChar: at + name.length }, date }];
    });
  });
}
