import type { ReadReport } from '../domain/read-report.ts';
import { AppError } from '../errors.ts';
import { assembleReport } from './assemble-report.ts';
import { readDocx } from './docx/read-docx.ts';
import { decodeText } from './guards/decode-text.ts';
import { sniffFormat } from './guards/sniff-format.ts';
import { readHtml } from './html/read-html.ts';
import type { ScanOptions } from './ocr/scan-options.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { RawReport } from './raw-report.ts';
import { type ReadLimits, readLimits } from './read-limits.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readText } from './text/read-text.ts';

/** A file to read; the ending of `fileName` counts only where the content leaves a choice. */
export interface ReportSource {
  bytes: Uint8Array;
  fileName: string;
}

/** Changes whenever reading makes another text, other blocks or other spans of the same bytes. */
export const readerVersion = '3';

/** Changes, besides, whenever recognising makes another text of the same scanned pages. */
export const scannerVersion = '1';

/**
 * Reads one file in this thread, under limits of size, pages and length but not of time: files that others send go
 * through `openReader`. Scanned pages are recognised when `scans` says how.
 * @throws AppError saying what is wrong with the file and what to do next
 */
export async function readReport(
  source: ReportSource,
  options: { signal?: AbortSignal; limits?: ReadLimits; scans?: ScanOptions } = {},
): Promise<ReadReport> {
  const limits = options.limits ?? readLimits;
  checkSize(source.bytes, limits);
  return assembleReport(await readRaw(source, { ...options, limits }));
}

/** @throws AppError `file_too_large` */
export function checkSize(bytes: Uint8Array, limits: ReadLimits): void {
  if (bytes.length <= limits.bytes) return;
  const megabytes = Math.round(limits.bytes / 1024 / 1024);
  throw new AppError(
    'file_too_large',
    `This file is larger than ${megabytes} MB. Save it smaller (without pictures), or add only the part that is the report.`,
  );
}

async function readRaw(
  { bytes, fileName }: ReportSource,
  options: { signal?: AbortSignal; limits: ReadLimits; scans?: ScanOptions },
): Promise<RawReport> {
  const format = sniffFormat(bytes, fileName);
  if (format === 'pdf') return readPdf(bytes, options);
  if (format === 'docx') return readDocx(bytes, options);
  const { text, warnings } = decodeText(bytes, options.limits);
  const read = { html: readHtml, markdown: readMarkdown, text: readText }[format];
  const raw = read(text);
  return { ...raw, warnings: [...warnings, ...raw.warnings] };
}
