import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'tesseract.js';
import type { PagePicture } from './draw-pages.ts';
import { measureStroke } from './measure-stroke.ts';
import type { RecognisedLine } from './recognised-line.ts';

/** Recognises words in pictures, in a thread of its own. */
export interface WordEngine {
  /** Lines in reading order; lengths in dots. Empty when the picture holds no words. */
  recognise(picture: PagePicture): Promise<RecognisedLine[]>;
  /** Ends the thread, whatever it is doing; a recognition under way never settles. */
  close(): Promise<void>;
}

/** The folder of English data that comes with the package; nothing is fetched. */
const data = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
  '4.0.0_best_int',
);

/** Starts the engine with the data on this machine; it keeps no copy anywhere. */
export async function startEngine(): Promise<WordEngine> {
  // Loaded only where a scan is read: tens of megabytes that no other file needs.
  const { createWorker, OEM, PSM } = await import('tesseract.js');
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: data,
    cacheMethod: 'none',
    gzip: true,
    // Without it a failure is thrown where nobody can catch it; the call itself fails too.
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    // The engine would remark on pages on standard error.
    debug_file: '/dev/null',
  } as Parameters<typeof worker.setParameters>[0]);
  return {
    async recognise(picture) {
      const dots = { user_defined_dpi: String(picture.dotsPerInch) };
      const { data: page } = await worker.recognize(toPortableGrey(picture), dots as object, {
        blocks: true,
      });
      return linesOf(page, picture);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** The simplest picture format that the engine reads: a line of sizes and the dots as they are. */
function toPortableGrey({ width, height, dots }: PagePicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots]);
}

function linesOf({ blocks }: Page, picture: PagePicture): RecognisedLine[] {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map((line) => {
    const words = line.words.map(({ text, bbox, confidence }) => ({
      text,
      x0: bbox.x0,
      x1: bbox.x1,
      top: bbox.y0,
      bottom: bbox.y1,
      confidence: confidence / 100,
    }));
    return {
      words,
      baseline: (line.baseline.y0 + line.baseline.y1) / 2,
      size: line.rowAttributes.rowHeight,
      stroke: measureStroke(picture, words),
    };
  });
}
