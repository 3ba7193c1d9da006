import type { Classification } from '../../src/domain/audience.ts';
import type { ReportProfile } from '../../src/domain/report-profile.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import type { RawBlock } from '../../src/read/raw-report.ts';

/** A heading. */
export const h = (level: number, text: string, pageNumber?: number): RawBlock => ({
  kind: 'heading',
  level,
  text,
  ...(pageNumber === undefined ? {} : { pageNumber }),
});

/** A paragraph, with its printed label where there is one. */
export const p = (text: string, label?: string, pageNumber?: number): RawBlock => ({
  kind: 'paragraph',
  text,
  ...(label === undefined ? {} : { label }),
  ...(pageNumber === undefined ? {} : { pageNumber }),
});

/** An item of a list. */
export const li = (text: string, depth = 0, marker = '•'): RawBlock => ({
  kind: 'listItem',
  text,
  depth,
  marker,
});

/** A table whose first row is its header. */
export const table = (...rows: string[][]): RawBlock => ({
  kind: 'table',
  headerRows: 1,
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

interface Made {
  reportId: string;
  file: string;
  title: string;
  council?: string;
  classification?: Classification;
  profile?: Partial<ReportProfile>;
  blocks: RawBlock[];
  pageCount?: number;
}

/** One version of a report of these blocks. */
export function makeReport({
  reportId,
  file,
  title,
  council,
  classification,
  profile,
  blocks,
  pageCount,
}: Made) {
  const pages = pageCount === undefined ? {} : { pageCount };
  const content = assembleReport({ format: 'pdf', blocks, asides: [], hidden: [], warnings: [], ...pages });
  const version: ReportVersion = {
    reportId,
    versionId: `${reportId}-v1`,
    file,
    classification: classification ?? 'public',
    profile: {
      title,
      ...(council === undefined ? {} : { council }),
      periods: ['2008/09'],
      years: [2009],
      inspectorates: ['cqc'],
      regimes: ['adult-apa'],
      parts: [{ startChar: 0, endChar: content.text.length, voice: 'inspectorate' }],
      ...profile,
    },
    ...pages,
    passageCount: blocks.length,
    hiddenCount: 0,
    addedAt: '2026-01-02T03:04:05Z',
    content,
  };
  return version;
}
