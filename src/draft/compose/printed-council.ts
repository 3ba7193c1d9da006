import type { PlacedCitation } from '../../domain/finding.ts';
import type { Drafted } from './drafted.ts';
import { printedWords } from './printed-words.ts';

const longestName = 80;

/** The council as the letter prints it, which may be shorter than its full name ("South Bay" for its borough council); undefined where it prints none. */
export function printedCouncil({
  report,
  letter,
}: Pick<Drafted, 'report' | 'letter'>): { name: string; citation: PlacedCitation } | undefined {
  const citation = report.evidence.council;
  if (citation === undefined || report.council === undefined) return undefined;
  const printed = printedWords(letter, citation);
  if (printed.toLowerCase().includes(report.council.toLowerCase())) return { name: report.council, citation };
  return printed.length <= longestName ? { name: printed, citation } : undefined;
}
