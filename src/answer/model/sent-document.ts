import type { ReportVersion } from '../../domain/report-record.ts';
import type { Span } from '../../domain/span.ts';
import type { ReportPart } from '../../domain/voice.ts';
import type { SourceDocument } from '../../models/language-model.ts';

/** A block as it was sent to a model, and where its words stand in the report. */
export interface SentBlock {
  /** As sent: a paragraph or bullet with its printed label, a row with its cells apart by " | ". */
  words: string;
  /** What a citation of it quotes: without the printed label. */
  span: Span;
  kind: 'heading' | 'prose' | 'header-row' | 'row';
}

/** One part of a report, in one voice, as it was sent. Block `n` of `source` is `blocks[n]`. */
export interface SentDocument {
  source: SourceDocument;
  report: ReportVersion;
  part: ReportPart;
  blocks: readonly SentBlock[];
}
