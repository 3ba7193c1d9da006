import { AppError } from '../../errors.ts';
import type { ScanOptions } from '../ocr/scan-options.ts';
import type { RawReport } from '../raw-report.ts';
import type { ReadLimits } from '../read-limits.ts';
import { finishBlocks } from './finish-blocks.ts';
import { flowBlocks } from './flow-blocks.ts';
import { gatherAligned } from './gather-aligned.ts';
import { gatherTables } from './gather-tables.ts';
import { makeLines } from './make-lines.ts';
import { measure } from './measure.ts';
import { notePictures } from './note-pictures.ts';
import { openPdf } from './open-pdf.ts';
import { orderItems } from './order-items.ts';
import { partFootnotes } from './part-footnotes.ts';
import { readPages } from './read-pages.ts';
import { recognisePages } from './recognise-pages.ts';
import { boxOf, setAside } from './set-aside.ts';
import { splitHidden } from './split-hidden.ts';
import { warnOfScans } from './warn-of-scans.ts';

/**
 * Reads a PDF: lines from what is drawn, paragraphs from lines, tables from tags, ruling or alignment. Words are kept
 * as printed. What a reader would not see is in `hidden`; running heads and feet are in `asides`. With `scans`, the words of
 * pages that carry none are recognised.
 * @throws AppError `pdf_encrypted`, `pdf_damaged`, `pdf_no_text` (a scan), `too_many_pages`, `cancelled`
 */
export async function readPdf(
  bytes: Uint8Array,
  options: { limits: ReadLimits; signal?: AbortSignal; scans?: ScanOptions },
): Promise<RawReport> {
  const opened = await openPdf(bytes);
  const { file } = opened;
  try {
    if (file.numPages > options.limits.pages) throw tooManyPages(file.numPages, options.limits.pages);
    const pages = await readPages(opened, options);
    await notePictures(bytes, pages);
    const printed = pages.map((page) => ({ page, ...splitHidden(page) }));
    const { scans, signal } = options;
    const recognised = scans && (await recognisePages(bytes, printed, { scans, signal }));
    const split = recognised?.pages ?? printed;
    const warnings = warnOfScans(split, recognised?.late);
    const lined = split.map(({ page, seen }) => ({
      number: page.number,
      height: page.height,
      lines: makeLines(page, seen),
    }));
    const { flow, asides } = setAside(lined);
    const measures = measure(flow);
    const parted = flow.map((lines, at) => {
      const { text, notes } = partFootnotes(lines, lined[at]!.height, measures.bodySize);
      return { items: gatherAligned(orderItems(gatherTables(text, measures.bodySize))), notes };
    });
    const { blocks, repeated } = flowBlocks(parted, measures);
    const heads = repeated.map((line) => ({ text: line.text, pageNumber: line.page, boxes: [boxOf(line)] }));
    return {
      format: 'pdf',
      blocks: finishBlocks(blocks, measures.bodySize),
      asides: [...asides, ...heads],
      hidden: split.flatMap((one) => one.hidden),
      pageCount: file.numPages,
      warnings,
    };
  } finally {
    await opened.close();
  }
}

function tooManyPages(pages: number, limit: number): AppError {
  return new AppError(
    'too_many_pages',
    `This PDF has ${pages} pages; at most ${limit} are read. Split it, or add only the part that is the report.`,
  );
}
