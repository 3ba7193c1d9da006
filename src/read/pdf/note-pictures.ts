import { AppError } from '../../errors.ts';
import { openDrawing, type PageDrawing, type PagePicture } from '../ocr/draw-pages.ts';
import { countLetters } from './count-letters.ts';
import type { PdfPage, Run } from './page-shapes.ts';

/** Fewer letters than this in ink: a stamp over a scan, at most. */
const STAMP = 120;
/** Fewer letters than this of any kind: no text worth the name. */
const HANDFUL = 8;
/** Enough to tell print from paper. */
const DOTS_PER_INCH = 50;
/** Of 255: print is this much darker than the paper around it, drawn so coarsely. */
const CONTRAST = 60;

/**
 * Notes the picture of a page as a shape that covers it. The engine that reads words passes over pictures, so this draws
 * the pages where it matters: those whose words lie without ink where print can be seen (recognised words of a scan),
 * and the few without any words. A PDF that cannot be drawn is left as it is.
 */
export async function notePictures(bytes: Uint8Array, pages: PdfPage[]): Promise<void> {
  const inkless = pages.filter((page) => isMostlyInkless(page.runs));
  const bare = pages.filter((page) => countLetters(page.runs) < HANDFUL);
  const asked = bare.length > 0.5 * pages.length ? inkless : [...inkless, ...bare];
  if (asked.length === 0) return;
  const drawing = await openDrawing(bytes).catch(passOver);
  if (drawing === undefined) return;
  try {
    for (const page of asked) if (await isPictured(drawing, page)) page.shapes.unshift(pictureOf(page));
  } finally {
    drawing.close();
  }
}

function isMostlyInkless(runs: Run[]): boolean {
  const inked = countLetters(runs.filter((run) => !run.invisible));
  return inked < STAMP && countLetters(runs) > 2 * inked + HANDFUL;
}

async function isPictured(drawing: PageDrawing, page: PdfPage): Promise<boolean> {
  const picture = await drawing.draw(page.number, DOTS_PER_INCH);
  const words = page.runs.filter((run) => run.invisible && run.text.trim() !== '');
  if (words.length === 0) return hasPrint(picture, 0, 0, picture.width, picture.height);
  const scale = picture.width / page.width;
  const printed = words.filter((run) =>
    hasPrint(
      picture,
      run.x0 * scale,
      (run.y - run.size) * scale,
      run.x1 * scale,
      (run.y + 0.3 * run.size) * scale,
    ),
  );
  return printed.length > 0.5 * words.length;
}

function hasPrint(
  { dots, width, height }: PagePicture,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): boolean {
  let [darkest, lightest] = [255, 0];
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y++) {
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, Math.ceil(x1)); x++) {
      const dot = dots[y * width + x]!;
      darkest = Math.min(darkest, dot);
      lightest = Math.max(lightest, dot);
    }
  }
  return lightest - darkest > CONTRAST;
}

function pictureOf({ width, height }: PdfPage): PdfPage['shapes'][number] {
  return { x0: 0, y0: 0, x1: width, y1: height, before: 0, picture: true };
}

function passOver(error: unknown): undefined {
  if (error instanceof AppError) return undefined;
  throw error;
}
