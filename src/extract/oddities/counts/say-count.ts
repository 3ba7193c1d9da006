import type { Oddity } from '../../../domain/extraction.ts';
import type { Span } from '../../../domain/span.ts';
import type { OdditySearch } from '../oddity-search.ts';
import type { PrintedList } from './read-lists.ts';

/** A stated count, as printed, and where it stands. */
export interface StatedCount {
  count: number;
  /** The count with what is counted, e.g. "six recommendations". */
  printed: string;
  sentence: Span;
}

/** The oddity that a count and the list it speaks of differ, citing the sentence, the lead-in and both ends of the list. */
export function sayCount(search: OdditySearch, stated: StatedCount, list: PrintedList): Oddity {
  const { items, leadIn } = list;
  const listed = items.length === 1 ? '1 is listed' : `${items.length} are listed`;
  const message = `The text says “${stated.printed}”; ${listed}.`;
  const lead =
    leadIn.endChar > stated.sentence.startChar && leadIn.startChar < stated.sentence.endChar ? [] : [leadIn];
  const places = [stated.sentence, ...lead, items[0]!, items.at(-1)!].map(({ startChar, endChar }) => ({
    startChar,
    endChar,
  }));
  return search.oddity('count-against-list', 'count-against-list', message, places);
}
