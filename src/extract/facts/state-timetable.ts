import type { ReportFacts } from '../../domain/extraction.ts';
import { findDates } from '../../domain/find-dates.ts';
import type { Span } from '../../domain/span.ts';
import { type Sentence, sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { letterDatesOf } from './letter-dates.ts';

const ahead =
  /\b(?:will|shall|is on|is due|are due|is to|are to|due (?:in|on|by)|(?:is|are) (?:being )?(?:considered|planned|expected|scheduled)|scheduled|settles|considers|starts?|begins?|takes? effect|come out|comes out)\b/iu;
const happened =
  /\b(?:published|launched|presented|completed|submitted|considered|agreed|approved|adopted|announced|held|took place|met|received|discussed|replaced|took the place|came into)\b/iu;
const history = /\b(?:previous(?:ly)?|last inspect\w+|last visit|since the last|earlier inspection)\b/iu;
const names = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** A sentence without a month, or a date in figures, is no event. */
const month = new RegExp(`\\b(?:${names.join('|')})\\b|\\d[/.]\\d{1,2}[/.](?:19|20)\\d{2}`, 'i');
/** A date that something must be done by. */
const limit = new RegExp(
  `\\b(?:by|before|not later than|no later than|by the end of) (?:the )?(?:\\d{1,2}\\S{0,4} )?(?:of )?(?:${names.join('|')})\\b`,
  'iu',
);
const monthOnly = new RegExp(
  `\\b(?:in|by|during|until|of) (${names.join('|')})\\b(?! ?\\d)(?!,? (?:19|20)\\d{2})`,
  'gu',
);

interface Dated {
  iso: string;
  span: Span;
  from?: Span;
}

/**
 * Dated events in the running text: what is still to come, and in a council's paper what was published, presented or agreed.
 * A month without its year is taken as the first after the letter's date when the sentence looks ahead. The event is the sentence.
 */
export function stateTimetable(source: Source, meetings: ReportFacts['meetings']): ReportFacts['timetable'] {
  const events = sentencesOf(source).flatMap((sentence) => {
    if (!isEvent(source, sentence)) return [];
    return datesIn(source, sentence).map(({ iso, span, from }) => ({
      event: sentence.words,
      date: iso,
      printed: source.wordsOf(span),
      citation: source.cite(sentence, from === undefined ? [] : [source.context(from, 'metadata')]),
    }));
  });
  const held = meetings.flatMap(({ body, date, citation }) =>
    date === undefined ? [] : [{ event: body, date, printed: printedIn(citation, date), citation }],
  );
  const apart = events.filter(({ date, citation }) =>
    held.every(
      (meeting) =>
        meeting.date !== date ||
        meeting.citation.endChar <= citation.startChar ||
        meeting.citation.startChar >= citation.endChar,
    ),
  );
  return [...held, ...apart].toSorted((a, b) => a.citation.startChar - b.citation.startChar);
}

/** The date of a meeting as its citation, or the context of it, prints it. */
function printedIn(citation: ReportFacts['meetings'][number]['citation'], date: string): string {
  for (const words of [citation.quote, ...citation.context.map(({ quote }) => quote)]) {
    const found = findDates(words).find(({ iso }) => iso === date);
    if (found !== undefined) return words.slice(found.start, found.end);
  }
  return date;
}

function isEvent(source: Source, { words, startChar, endChar }: Sentence): boolean {
  if (!month.test(words) || history.test(words) || endChar - startChar > 500) return false;
  const { voice } = source.partAt(startChar);
  const papers = source.profile.parts[0]!.voice === 'reported-by-council';
  return (
    ahead.test(words) || limit.test(words) || (papers && voice !== 'council-own' && happened.test(words))
  );
}

function datesIn(source: Source, { words, startChar }: Sentence): Dated[] {
  const place = (start: number, end: number) => ({ startChar: startChar + start, endChar: startChar + end });
  const full: Dated[] = findDates(words).map(({ iso, start, end }) => ({ iso, span: place(start, end) }));
  const letter = letterDatesOf(source).find(({ at }) => at === 'letterhead');
  if (letter === undefined || !/\bwill\b/u.test(words)) return full;
  const months = [...words.matchAll(monthOnly)].flatMap((match): Dated[] => {
    const end = match.index + match[0].length;
    const span = place(end - match[1]!.length, end);
    if (full.some((other) => other.span.startChar <= span.startChar && other.span.endChar >= span.endChar))
      return [];
    return [{ iso: monthAfter(letter.iso, names.indexOf(match[1]!) + 1), span, from: letter.span }];
  });
  return [...full, ...months];
}

function monthAfter(date: string, month: number): string {
  const year = Number(date.slice(0, 4)) + (month < Number(date.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}`;
}
