import type { Span } from '../../domain/span.ts';
import type { ReportPart } from '../../domain/voice.ts';

/** What a report is cut between: a heading, paragraph, bullet, row of a table, or some sentences of a paragraph that is too long for one pass. */
export interface PassUnit extends Span {
  kind: 'heading' | 'prose' | 'row';
  /** Index of its block in the report. */
  block: number;
  /** As sent: the words as the report has them. */
  words: string;
  /** For a row below a table's headers: the header rows as sent, to go before it where they are not sent themselves. Absent when there are none. */
  header?: string;
  part: ReportPart;
  tokens: number;
}
