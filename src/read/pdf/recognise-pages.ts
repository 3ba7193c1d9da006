import { markBold } from '../ocr/mark-bold.ts';
import { openRecogniser } from '../ocr/open-recogniser.ts';
import type { RecognisedLine } from '../ocr/recognised-line.ts';
import type { ScanOptions } from '../ocr/scan-options.ts';
import { settleSizes } from '../ocr/settle-sizes.ts';
import { addRecognised } from './add-recognised.ts';
import { countLetters } from './count-letters.ts';
import type { SplitPage } from './split-page.ts';

/** A page with fewer letters than this may be a scan with a stamp ("Agenda item 5") printed over it. */
const STAMP = 120;

/** Pages with what was recognised on them. */
export interface RecognisedPages {
  pages: SplitPage[];
  /** Numbers of the pages that took too long or could not be recognised. */
  late: number[];
}

/**
 * Recognises the pages that carry no text, or hardly any; pages with text keep it.
 * @throws AppError `archive_unsafe`, `pdf_damaged`, `cancelled`
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: SplitPage[],
  { scans, signal }: { scans: ScanOptions; signal?: AbortSignal | undefined },
): Promise<RecognisedPages> {
  const wanted = pages.filter(({ page }) => countLetters(page.runs) < STAMP);
  if (wanted.length === 0) return { pages, late: [] };
  const recogniser = await openRecogniser(bytes, { pageDeadlineMs: scans.pageDeadlineMs, signal });
  const found = new Map<SplitPage, RecognisedLine[]>();
  const late: number[] = [];
  try {
    for (const [at, split] of wanted.entries()) {
      scans.onPage?.(at + 1, wanted.length);
      const lines = await recogniser.recognise(split.page.number, split.page.width);
      if (lines === undefined) late.push(split.page.number);
      else found.set(split, lines);
    }
  } finally {
    await recogniser.close();
  }
  const settled = markBold(settleSizes([...found.values()]));
  const lines = new Map([...found.keys()].map((split, at) => [split, settled[at]!]));
  return { pages: pages.map((split) => addRecognised(split, lines.get(split) ?? [])), late };
}
