import type { Block } from '../../domain/block.ts';
import type { Citation, ContextSpan } from '../../domain/citation.ts';
import { contextSpan } from '../../domain/place-citation.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { Chosen } from '../chosen.ts';
import { evidenceAt } from '../gather-evidence.ts';
import { toChosen } from '../to-chosen.ts';
import { leanedOn } from './leaned-on.ts';
import type { SpanToCite } from './narrow-spans.ts';
import type { AskedPlaces } from './scope-faults.ts';

/** A stretch of what was sent with its citation. */
export interface CitedSpan {
  span: SpanToCite;
  citation: Citation;
  /** For a row of a table: what names it, and its cells of the periods asked for. */
  row?: NonNullable<Chosen['row']>;
  /** For a row: the header rows over it, each whole. The cell of a column is told by its place among them. */
  headerRows: string[];
}

/** Cites a stretch of what was sent, with all that it leans on: headings, headers, council, body, period and printed number. */
export function citeSent(span: SpanToCite, { asked, targets, councils, regimes }: AskedPlaces): CitedSpan {
  const { report } = span.pointed.document;
  const target = targets.find(({ reportIds }) => reportIds.includes(report.reportId)) ?? targets[0]!;
  const [evidence] = evidenceAt(report, span, 1, 1);
  const { block } = evidence!;
  const { citation, row } = toChosen(evidence!, asked, target, regimes);
  const more = leanedOn(report, councils).filter(({ role }) =>
    citation.context.every((one) => one.role !== role),
  );
  const context = [...citation.context, ...more, ...printedNumber(report, block)];
  return {
    span,
    citation: { ...citation, context },
    ...(row === undefined ? {} : { row }),
    headerRows: row === undefined ? [] : headerRows(report, block),
  };
}

/** "Paragraph 4.6 says …": the number that is printed before the cited words may be said. */
function printedNumber({ content }: ReportVersion, { startChar, label }: Block): ContextSpan[] {
  if (label === undefined || !content.text.startsWith(label, startChar)) return [];
  return [contextSpan(content, { startChar, endChar: startChar + label.length }, 'metadata')];
}

/** The header rows over a cited row, each whole: the cell of a column is told by its place among them. */
function headerRows({ content }: ReportVersion, block: Block): string[] {
  if (block.kind !== 'table') return [];
  return block.rows
    .slice(0, block.headerRows)
    .filter((cells) => cells.length > 0)
    .map((cells) => content.text.slice(cells[0]!.startChar, cells.at(-1)!.endChar));
}
