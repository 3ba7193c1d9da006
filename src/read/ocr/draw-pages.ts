import { AppError } from '../../errors.ts';
import { checkPictures } from './check-pictures.ts';

/** A page as a picture: one byte a dot, row by row from the top left, 0 black and 255 white. */
export interface PagePicture {
  width: number;
  height: number;
  dots: Uint8Array;
  /** Dots an inch. */
  dotsPerInch: number;
}

/** Draws pages of one PDF. */
export interface PageDrawing {
  /**
   * @param number page, from 1
   * @param dotsPerInch how finely; what recognising needs when absent, and coarser for very large pages
   */
  draw(number: number, dotsPerInch?: number): Promise<PagePicture>;
  close(): void;
}

/** Print of usual size is recognised as well as at 300, in two thirds of the time. */
const DOTS_PER_INCH = 200;
/** Larger pages are drawn coarser. An A2 page at 200 dots an inch has 15 million. */
const MOST_DOTS = 16_000_000;
const POINTS_PER_INCH = 72;

/**
 * Opens a PDF for drawing.
 * @throws AppError `archive_unsafe` when it holds a picture too large to be a page, `pdf_damaged` when it cannot be drawn
 */
export async function openDrawing(bytes: Uint8Array): Promise<PageDrawing> {
  checkPictures(bytes);
  // Loaded only where a page is drawn: tens of megabytes that no other file needs.
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const file = await library.loadDocument(bytes).catch((cause: unknown) => {
    library.destroy();
    throw damaged(cause);
  });
  return {
    async draw(number, dotsPerInch = DOTS_PER_INCH) {
      const page = file.getPage(number - 1);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const most = Math.sqrt(MOST_DOTS / Math.max(1, originalWidth * originalHeight));
      const scale = Math.min(dotsPerInch / POINTS_PER_INCH, most);
      const { width, height, data } = await page.render({ scale, colorSpace: 'Gray', render: 'bitmap' });
      return { width, height, dots: data, dotsPerInch: Math.round(scale * POINTS_PER_INCH) };
    },
    close() {
      file.destroy();
      library.destroy();
    },
  };
}

function damaged(cause: unknown): AppError {
  return new AppError(
    'pdf_damaged',
    'The pages of this PDF cannot be drawn, so its scanned pages cannot be recognised. Print it to a new PDF, or scan it again.',
    { cause },
  );
}
