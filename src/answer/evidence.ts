import type { Block } from '../domain/block.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Span } from '../domain/span.ts';
import type { ReportPart } from '../domain/voice.ts';

/** A sentence, bullet, heading or table row that might answer, where it stands and how near it is. */
export interface Evidence extends Span {
  report: ReportVersion;
  text: string;
  block: Block;
  /** Index of the block in the report. */
  at: number;
  /** Row of the table, for rows of a table. */
  row?: number;
  part: ReportPart;
  /** Words that frame it: headings, the paragraph that leads a list in, a table's header row. */
  frame: string;
  /** Cosine of the question and this unit's own vector, -1 to 1. */
  similarity: number;
  /** Score of the passage it stands in, 0 to 1. */
  passageScore: number;
}
