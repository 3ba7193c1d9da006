import type { Drafted } from './drafted.ts';

/** The letter's own title as printed, on one line; undefined where it prints none. */
export function printedTitle({ whole, report }: Pick<Drafted, 'whole' | 'report'>): string | undefined {
  const [printed, stated] = [whole.quote, report.title].map((words) => words.replace(/\s+/gu, ' ').trim());
  if (report.evidence.title === undefined) return undefined;
  if (printed?.toLowerCase() === stated?.toLowerCase()) return stated;
  return isSectionHeading.test(printed ?? '') ? undefined : printed;
}

/** What opens a paper that has lost its head. */
const isSectionHeading =
  /^(?:\d+\.?\s*)?(?:purpose|summary|introduction|background|recommendations?|decision|reason|contents)\b.{0,25}$/iu;
