import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { AppError } from '../../errors.ts';
import type { ReadLimits } from '../read-limits.ts';
import type { OpenPdf } from './open-pdf.ts';
import { readRuns } from './page-runs.ts';
import type { PdfPage } from './page-shapes.ts';
import { findRuledCells } from './ruled-cells.ts';
import { readPlaces } from './struct-places.ts';

type Ops = typeof import('unpdf/pdfjs').OPS;

/**
 * Reads what is drawn on every page.
 * @throws AppError `cancelled` when the signal fires, `text_too_long` past the limit of characters, `archive_unsafe`
 * for a page drawn without end
 */
export async function readPages(
  { file, ops, port }: OpenPdf,
  { signal, limits }: { signal?: AbortSignal; limits: ReadLimits },
): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    if (signal?.aborted) throw new AppError('cancelled', 'Reading was stopped.');
    port.startPage();
    const page = await readPage(file, ops, number);
    if (port.overflowed) throw overdrawn(number);
    characters += page.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (characters > limits.characters) {
      throw new AppError(
        'text_too_long',
        `This PDF holds more than ${limits.characters.toLocaleString('en-GB')} characters. Add only the part that is the report.`,
      );
    }
    pages.push(page);
  }
  return pages;
}

function overdrawn(page: number): AppError {
  return new AppError(
    'archive_unsafe',
    `This PDF is not safe to read: page ${page} is drawn with more strokes than a report can hold. Print it to a new PDF, or ask for the original.`,
  );
}

async function readPage(file: PDFDocumentProxy, ops: Ops, number: number): Promise<PdfPage> {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { runs, shapes } = await readRuns(page, ops);
  const drawn: PdfPage = { number, width, height, runs, shapes, places: await readPlaces(page) };
  page.cleanup();
  if ([...drawn.places.values()].some((place) => place.cell !== undefined)) return drawn;
  return withRuledCells(drawn);
}

/** Cells found by ruling are noted as a structure tree would note them, under numbers of their own. */
function withRuledCells(page: PdfPage): PdfPage {
  let next = -2;
  for (const [run, cell] of findRuledCells(page)) {
    const place = page.places.get(run.mcid);
    run.mcid = next;
    page.places.set(next, { leaf: next, heading: false, note: false, ...place, cell });
    next--;
  }
  return page;
}
