import type { Drafted } from './drafted.ts';
import { unshouted } from './unshouted.ts';

/** The letter's own title in the words that `whole` cites, on one line; undefined where it prints none. */
export function printedTitle({
  whole,
  report,
  letter,
}: Pick<Drafted, 'whole' | 'report' | 'letter'>): string | undefined {
  const [printed = '', stated = ''] = [whole.quote, report.title].map((words) =>
    words.replace(/\s+/gu, ' ').trim(),
  );
  if (printed.toLowerCase() === stated.toLowerCase()) return stated;
  if (report.evidence.title === undefined || isSectionHeading.test(printed)) return undefined;
  return unshouted(printed, letter.content);
}

/** What opens a paper that has lost its head. */
const isSectionHeading =
  /^(?:\d+\.?\s*)?(?:purpose|summary|introduction|background|recommendations?|decision|reason|contents)\b.{0,25}$/iu;
