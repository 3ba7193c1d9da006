import type { FindingKind } from '../../domain/finding.ts';
import type { UploadFinding } from '../../domain/upload.ts';
import type { UploadReading } from '../../library/read-upload.ts';

const mostHidden = 50;
const hiddenLength = 500;
const mostOddities = 100;

/** What a reader says of pages that it left out: the words for a terminal have no place on a page. */
const leftOut = /What it says is not in the library; `rapporteur ingest --ocr` reads scanned pages\./;

/** What an officer is shown of a file that was read. */
export function describeReading({ versionId, report, profile, extraction }: UploadReading): UploadFinding {
  const findings: Partial<Record<FindingKind, number>> = {};
  for (const { kind } of extraction.findings) findings[kind] = (findings[kind] ?? 0) + 1;
  const { edition } = extraction.report;
  const hasScans = report.warnings.some((warning) => leftOut.test(warning));
  return {
    versionId,
    profile,
    ...(edition === 'unknown' ? {} : { edition }),
    ...(report.pageCount === undefined ? {} : { pageCount: report.pageCount }),
    findings,
    oddities: extraction.oddities.slice(0, mostOddities).map(({ type, message }) => ({ type, message })),
    hidden: report.hidden
      .slice(0, mostHidden)
      .map(({ text, ...rest }) => ({ ...rest, text: shorten(text.replace(/\s+/g, ' '), hiddenLength) })),
    hiddenCount: report.hidden.length,
    ...(hasScans ? { hasScans } : {}),
    warnings: report.warnings.map((warning) =>
      warning.replace(leftOut, 'What it says is left out, unless its words are recognised before it enters.'),
    ),
  };
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
