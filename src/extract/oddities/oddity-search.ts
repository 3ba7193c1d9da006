import type { ContextSpan } from '../../domain/citation.ts';
import type { Oddity, ReportFacts } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import { type Sentence, sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { type FigureTable, readFigureTables } from './tables/read-figure-tables.ts';

/** What every search for oddities is given: the report opened, its facts and findings, its sentences and its tables of figures. */
export interface OdditySearch {
  source: Source;
  report: ReportFacts;
  findings: readonly Finding[];
  /** Sentences of paragraphs and list items, in order. */
  sentences: readonly Sentence[];
  /** Tables with a row for each measure and columns of values by period. */
  figureTables: readonly FigureTable[];
  /** Text of a span, on one line. */
  words(span: Span): string;
  /** An oddity that rests on these places; a place given twice is cited once. */
  oddity(type: Oddity['type'], rule: string, message: string, places: readonly Place[]): Oddity;
}

/** A place to cite, with what it leans on, e.g. the name of its row. */
export type Place = Span & { extra?: readonly ContextSpan[] };

/** Readies a report for the search. */
export function openSearch(source: Source, report: ReportFacts, findings: readonly Finding[]): OdditySearch {
  return {
    source,
    report,
    findings,
    sentences: sentencesOf(source),
    figureTables: readFigureTables(source),
    words: (span) => source.wordsOf(span).replace(/\s+/gu, ' ').trim(),
    oddity(type, rule, message, places) {
      const unique = [
        ...new Map(places.map((place) => [`${place.startChar}-${place.endChar}`, place])).values(),
      ];
      return {
        type,
        message,
        citations: unique.map(({ startChar, endChar, extra }) => source.cite({ startChar, endChar }, extra)),
        foundBy: `rule:${rule}`,
      };
    },
  };
}
