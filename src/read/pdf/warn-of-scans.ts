import { AppError } from '../../errors.ts';
import type { PdfPage, Run } from './page-shapes.ts';

/** A page with fewer letters than this carries no text worth the name. */
const HANDFUL = 8;

/**
 * Warns of pages without words and of words that a machine recognised.
 * @throws AppError `pdf_no_text` when most pages carry no words: the PDF is a scan
 */
export function warnOfScans(pages: { page: PdfPage; seen: Run[]; scanned: boolean }[]): string[] {
  const bare = pages.filter(({ page, seen }) => letters(seen) < HANDFUL && letters(page.runs) < HANDFUL);
  const pictured = bare.filter(({ page }) => page.shapes.some((shape) => shape.picture));
  if (bare.length > 0.5 * pages.length) {
    throw new AppError(
      'pdf_no_text',
      'This PDF is a scan: pictures of pages without any text in them. Recognising scans (OCR) is not built in yet. Ask the sender for the original Word file or PDF, or run it through OCR elsewhere and add the result.',
    );
  }
  const warnings: string[] = [];
  if (pictured.length > 0) {
    const numbers = pictured.map(({ page }) => page.number).join(', ');
    warnings.push(
      `No text could be read on page ${numbers}: it is a picture. What it says is not in the library.`,
    );
  }
  if (pages.some((one) => one.scanned))
    warnings.push(
      'This PDF is a scan whose words were recognised by a machine: check quotes against the page.',
    );
  return warnings;
}

function letters(runs: Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.trim().length, 0);
}
