import type { Extraction } from '../../domain/extraction.ts';
import type { ReadReport } from '../../domain/read-report.ts';
import type { Span } from '../../domain/span.ts';

/** One report with what extraction made of it. */
export interface ExtractedReport {
  /** Base name. */
  file: string;
  content: ReadReport;
  extraction: Extraction;
}

/** Places a label's quote in the report's canonical text; undefined without a quote or where the text does not hold it. */
export type PlaceQuote = (label: {
  quote?: string | null | undefined;
  line?: number | null | undefined;
  occurrence?: number | null | undefined;
}) => Span | undefined;

/** What every scorer of a field is given. */
export interface ScoringInput {
  report: ExtractedReport;
  place: PlaceQuote;
}
