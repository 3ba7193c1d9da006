import type { Span } from '../domain/span.ts';

/** A gold quote with its place in the report's canonical text. */
export interface LocatedQuote {
  file: string;
  /** As labelled. */
  quote: string;
  /** Characters of the quote: of its span where it is found, else of the quote as labelled. */
  length: number;
  /** Absent when the report's text does not hold it; nothing can then cover it. */
  span?: Span;
}
