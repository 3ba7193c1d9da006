import { blockAt } from '../domain/block-at.ts';
import { leadInOf } from '../domain/lead-in-of.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Span } from '../domain/span.ts';
import type { Ranked } from '../retrieve/rank-passages.ts';
import type { StoredPassage } from '../store/read-passages.ts';
import type { Evidence } from './evidence.ts';

/** Every sentence, bullet and row of the ranked passages, each once, with its frame. `nearness` is by passage, then by sentence. */
export function gatherEvidence(
  ranked: readonly Ranked[],
  reports: ReadonlyMap<string, ReportVersion>,
  nearness: ReadonlyMap<number, readonly number[]>,
): Evidence[] {
  const seen = new Set<string>();
  return ranked.flatMap(({ passage, score }) => {
    const report = reports.get(passage.reportId);
    if (report === undefined) return [];
    const spans = [...passage.sentences, ...tellingHeadings(report, passage)];
    return spans.flatMap((span, place) => {
      const key = `${passage.versionId}:${span.startChar}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return evidenceAt(report, span, nearness.get(passage.passageId)?.[place] ?? score, score);
    });
  });
}

/** Headings that say something themselves: "Overall rating: Good", a committee with its date. */
function tellingHeadings({ content }: ReportVersion, passage: StoredPassage): Span[] {
  return content.blocks
    .slice(passage.firstBlock, passage.lastBlock + 1)
    .filter(
      (block) =>
        block.kind === 'heading' && /:\s*\S|\d{4}/u.test(content.text.slice(block.startChar, block.endChar)),
    );
}

/** One span as evidence; empty when no block holds it. */
export function evidenceAt(
  report: ReportVersion,
  span: Span,
  similarity: number,
  passageScore: number,
): Evidence[] {
  const { blocks, text } = report.content;
  const at = blockAt(blocks, span.startChar);
  const block = blocks[at];
  const part =
    report.profile.parts.find((one) => span.startChar >= one.startChar && span.startChar < one.endChar) ??
    report.profile.parts[0];
  if (block === undefined || part === undefined) return [];
  const row =
    block.kind === 'table' ? block.rows.findIndex((cells) => rowEnd(cells) > span.startChar) : undefined;
  return [
    {
      report,
      startChar: span.startChar,
      endChar: span.endChar,
      text: text.slice(span.startChar, span.endChar),
      block,
      at,
      ...(row === undefined || row < 0 ? {} : { row }),
      part,
      frame: frameOf(report, at),
      similarity,
      passageScore,
    },
  ];
}

function frameOf(report: ReportVersion, at: number): string {
  const { blocks, text } = report.content;
  const block = blocks[at]!;
  const leadIn = leadInOf(blocks, at);
  const frames = [...block.headings, ...(leadIn === undefined ? [] : [leadIn])].map(
    (index) => blocks[index]!,
  );
  const header =
    block.kind === 'table'
      ? block.rows
          .slice(0, block.headerRows)
          .flat()
          .map((cell) => text.slice(cell.startChar, cell.endChar))
      : [];
  return [...frames.map((one) => text.slice(one.startChar, one.endChar)), ...header].join(' · ');
}

function rowEnd(cells: readonly { endChar: number }[]): number {
  return cells.at(-1)?.endChar ?? 0;
}
