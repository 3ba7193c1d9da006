import { AppError } from '../errors.ts';
import { gatherAligned } from './pdf-aligned-tables.ts';
import { openPdf } from './pdf-engine.ts';
import { finishBlocks } from './pdf-finish-blocks.ts';
import { flowBlocks } from './pdf-flow.ts';
import { partFootnotes } from './pdf-footnotes.ts';
import { splitHidden } from './pdf-hidden.ts';
import { makeLines } from './pdf-lines.ts';
import { measure } from './pdf-measure.ts';
import { orderItems } from './pdf-order-items.ts';
import { readPages } from './pdf-read-pages.ts';
import { warnOfScans } from './pdf-scans.ts';
import { boxOf, setAside } from './pdf-set-aside.ts';
import { gatherTables } from './pdf-tables.ts';
import type { RawReport } from './raw-report.ts';
import type { ReadLimits } from './read-limits.ts';

/**
 * Reads a PDF: lines from what is drawn, paragraphs from lines, tables from tags, ruling or alignment. Words are kept
 * as printed. What a reader would not see is in `hidden`; running heads and feet are in `asides`.
 * @throws AppError `pdf_encrypted`, `pdf_damaged`, `pdf_no_text` (a scan), `too_many_pages`, `cancelled`
 */
export async function readPdf(
  bytes: Uint8Array,
  options: { limits: ReadLimits; signal?: AbortSignal },
): Promise<RawReport> {
  const opened = await openPdf(bytes);
  const { file } = opened;
  try {
    if (file.numPages > options.limits.pages) throw tooManyPages(file.numPages, options.limits.pages);
    const pages = await readPages(opened, options);
    const split = pages.map((page) => ({ page, ...splitHidden(page) }));
    const warnings = warnOfScans(split);
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
