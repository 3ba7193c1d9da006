import type { Block } from '../domain/block.ts';
import type { ReadReport } from '../domain/read-report.ts';

/** The opening of a report: what stands before its first section of running text. */
export interface ReportHead {
  /** Words of the short blocks at the top, one entry a block, each on one line; at most 16. */
  lines: string[];
  /** The first 3,000 characters of the report. */
  opening: string;
}

const longestLine = 260;

/** Takes the opening of a report; empty lists never come back, since a report has at least one block. */
export function headOf(report: ReadReport): ReportHead {
  const lines: string[] = [];
  for (const block of report.blocks) {
    if (lines.length >= 16 || block.startChar > 3_000) break;
    if (lines.length > 0 && startsRunningText(report, block)) break;
    lines.push(...wordsOf(report, block));
  }
  return { lines: lines.slice(0, 16), opening: report.text.slice(0, 3_000) };
}

function startsRunningText(report: ReadReport, block: Block): boolean {
  const words = report.text.slice(block.bodyStart, block.endChar).trimEnd();
  if (block.kind === 'table') return false;
  return words.length > longestLine || (words.length > 40 && /[.;]$/u.test(words));
}

function wordsOf(report: ReadReport, block: Block): string[] {
  const words = report.text.slice(block.bodyStart, block.endChar);
  return words
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
