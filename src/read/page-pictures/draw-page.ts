import type { DrawnPage } from '../../domain/drawn-page.ts';
import { checkPictures } from '../ocr/check-pictures.ts';
import { encodePng } from './encode-png.ts';

/** Print of usual size reads well, and a dense page of it takes some 80 KB. */
const DOTS_PER_POINT = 1.6;
/** Larger pages are drawn coarser: an A3 page has 3 million. */
const MOST_DOTS = 5_000_000;

/**
 * Draws one page, in this thread and without a deadline: files that others send go through `openPageDrawer`. Undefined when the PDF has
 * no such page.
 * @param number page, from 1
 * @throws AppError `archive_unsafe` when it holds a picture too large to be a page; PDFium's own errors when it cannot be drawn
 */
export async function drawPage(bytes: Uint8Array, number: number): Promise<DrawnPage | undefined> {
  checkPictures(bytes);
  // Loaded only where a page is drawn: tens of megabytes that nothing else needs.
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  try {
    const file = await library.loadDocument(bytes);
    if (number > file.getPageCount()) return undefined;
    const page = file.getPage(number - 1);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const most = Math.sqrt(MOST_DOTS / Math.max(1, originalWidth * originalHeight));
    const drawn = await page.render({ scale: Math.min(DOTS_PER_POINT, most), render: 'bitmap' });
    const { width, height } = drawn;
    // Painted on white, so that nothing shines through.
    const png = encodePng({ width, height, dots: drawn.data });
    return { png, width: originalWidth, height: originalHeight };
  } finally {
    library.destroy();
  }
}
