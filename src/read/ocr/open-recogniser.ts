import { AppError } from '../../errors.ts';
import { cleanLines } from './clean-lines.ts';
import { openDrawing, type PageDrawing, type PagePicture } from './draw-pages.ts';
import { joinLabels } from './join-labels.ts';
import { nameBullets } from './name-bullets.ts';
import type { RecognisedLine } from './recognised-line.ts';
import { startEngine, type WordEngine } from './word-engine.ts';

/** Recognises the words of scanned pages of one PDF, on this machine alone. */
export interface Recogniser {
  /**
   * Lines in reading order, in points of a page that is `width` points wide; empty when the page holds no words,
   * undefined when it took too long or cannot be recognised.
   * @param number page, from 1
   * @throws AppError `cancelled` when the signal fires
   */
  recognise(number: number, width: number): Promise<RecognisedLine[] | undefined>;
  close(): Promise<void>;
}

/**
 * Opens a PDF for recognising.
 * @throws AppError `archive_unsafe`, `pdf_damaged` when its pages cannot be drawn
 */
export async function openRecogniser(
  bytes: Uint8Array,
  { pageDeadlineMs, signal }: { pageDeadlineMs: number; signal?: AbortSignal | undefined },
): Promise<Recogniser> {
  const drawing = await openDrawing(bytes);
  let engine: WordEngine | undefined;
  const stop = async () => {
    await engine?.close();
    engine = undefined;
  };
  return {
    async recognise(number, width) {
      engine ??= await startEngine();
      const read = readPage(drawing, engine, number, width).catch(() => undefined);
      const lines = await within(read, { pageDeadlineMs, signal });
      // It failed, or goes on with a page that nobody waits for; the next page gets another engine.
      if (lines === undefined) await stop();
      return lines;
    },
    async close() {
      await stop();
      drawing.close();
    },
  };
}

async function readPage(
  drawing: PageDrawing,
  engine: WordEngine,
  number: number,
  width: number,
): Promise<RecognisedLine[]> {
  const picture = await drawing.draw(number);
  const lines = nameBullets(joinLabels(cleanLines(await engine.recognise(picture))));
  return lines.map((line) => inPoints(line, picture, width));
}

/** The outcome, or undefined past the deadline. */
async function within<Outcome>(
  work: Promise<Outcome>,
  { pageDeadlineMs, signal }: { pageDeadlineMs: number; signal: AbortSignal | undefined },
): Promise<Outcome | undefined> {
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const ended = new Promise<undefined>((resolve, reject) => {
    timer = setTimeout(() => resolve(undefined), pageDeadlineMs);
    abort = () => reject(new AppError('cancelled', 'Reading was stopped.'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
    if (abort) signal?.removeEventListener('abort', abort);
  }
}

function inPoints(line: RecognisedLine, picture: PagePicture, width: number): RecognisedLine {
  const scale = width / picture.width;
  return {
    words: line.words.map((word) => ({
      ...word,
      x0: word.x0 * scale,
      x1: word.x1 * scale,
      top: word.top * scale,
      bottom: word.bottom * scale,
    })),
    baseline: line.baseline * scale,
    size: line.size * scale,
    stroke: line.stroke * scale,
  };
}
