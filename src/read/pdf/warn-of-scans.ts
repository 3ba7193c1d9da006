import { AppError } from '../../errors.ts';
import { countLetters } from './count-letters.ts';
import { meanConfidence } from './mean-confidence.ts';
import { namePages } from './name-pages.ts';
import type { SplitPage } from './split-page.ts';

/** A page with fewer letters than this carries no text worth the name. */
const HANDFUL = 8;

/**
 * Warns of pages without words and of words that a machine recognised.
 * @param late numbers of the pages that took too long or could not be recognised; absent when scanned pages were not to be recognised
 * @throws AppError `pdf_no_text` when most pages carry no words, or all of them after recognising: the PDF is a scan
 */
export function warnOfScans(pages: SplitPage[], late?: number[]): string[] {
  const bare = pages.filter(
    ({ page, seen }) => countLetters(seen) < HANDFUL && countLetters(page.runs) < HANDFUL,
  );
  if (bare.length > (late ? pages.length - 1 : 0.5 * pages.length)) throw late ? wordless(late) : scan();
  return [
    ...warnOfRecognised(pages),
    ...warnOfLate(late ?? []),
    ...warnOfBare(
      bare.filter(({ page }) => !late?.includes(page.number)),
      late !== undefined,
    ),
    ...(pages.some((one) => one.scanned)
      ? ['This PDF is a scan whose words were recognised by a machine: check quotes against the page.']
      : []),
  ];
}

function warnOfRecognised(pages: SplitPage[]): string[] {
  const scanned = pages.filter(({ seen }) => seen.some((run) => run.confidence !== undefined));
  const confidence = meanConfidence(scanned.flatMap(({ seen }) => seen));
  if (confidence === undefined) return [];
  const numbers = scanned.map(({ page }) => page.number);
  return [
    `Scanned: the words of ${namePages(numbers)} were recognised from pictures, with a mean confidence of ${Math.round(confidence * 100)} %. Check quotes against the original.`,
  ];
}

function warnOfLate(late: number[]): string[] {
  if (late.length === 0) return [];
  return [
    `Left out: ${namePages(late)} could not be recognised, or not in the time that a page may take. To try again, remove the report and bring it in with a higher RAPPORTEUR_OCR_PAGE_SECONDS.`,
  ];
}

function warnOfBare(bare: SplitPage[], tried: boolean): string[] {
  const told = tried ? [] : bare.filter(({ page }) => page.shapes.some((shape) => shape.picture));
  if (told.length === 0) return [];
  return [
    `No text could be read on ${namePages(told.map(({ page }) => page.number))}: it is a picture. What it says is not in the library; \`rapporteur ingest --ocr\` reads scanned pages.`,
  ];
}

function scan(): AppError {
  return new AppError(
    'pdf_no_text',
    'This PDF is a scan: pictures of pages without any text in them. `rapporteur ingest --ocr` reads scans, and marks what it read. Better still, ask the sender for the original Word file or PDF.',
  );
}

function wordless(late: number[]): AppError {
  const why = late.length === 0 ? 'no words were found on any page' : 'it took longer than a page may take';
  return new AppError(
    'pdf_no_text',
    `This PDF is a scan that could not be recognised: ${why}. Scan it again, upright and at 300 dots an inch, or ask the sender for the original Word file or PDF.`,
  );
}
