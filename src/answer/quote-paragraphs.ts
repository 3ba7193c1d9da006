import type { Asked } from '../domain/asked.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Chosen } from './chosen.ts';
import { citeSpan } from './cite-evidence.ts';

/** The paragraphs asked for by their printed number. A number that is not printed is never cited: the reason says so. */
export function quoteParagraphs(
  asked: Asked,
  reports: readonly ReportVersion[],
): { chosen: Chosen[]; reason?: string } {
  const chosen = reports.flatMap((report) =>
    report.content.blocks.flatMap((block): Chosen[] => {
      if (
        block.label === undefined ||
        !asked.paragraphs.includes(block.label.replace(/[.)]+$/u, '')) ||
        block.kind === 'heading'
      )
        return [];
      const part = report.profile.parts.find(
        (one) => block.startChar >= one.startChar && block.startChar < one.endChar,
      )!;
      return [
        {
          citation: citeSpan(report, { startChar: block.bodyStart, endChar: block.endChar }),
          voice: part.voice,
          ...(part.inspectorate === undefined ? {} : { inspectorate: part.inspectorate }),
          score: 1,
        },
      ];
    }),
  );
  if (chosen.length > 0) return { chosen };
  return {
    chosen: [],
    reason: `No paragraph with the number ${asked.paragraphs.join(', ')} is printed in the reports searched.`,
  };
}
