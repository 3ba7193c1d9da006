import type { PlacedCitation } from '../../domain/finding.ts';
import type { Drafted } from './drafted.ts';

const longestName = 80;

/** The council as the letter prints it, which may be shorter than its full name ("South Bay" for its borough council); undefined where it prints none. */
export function printedCouncil({
  report,
}: Pick<Drafted, 'report'>): { name: string; citation: PlacedCitation } | undefined {
  const citation = report.evidence.council;
  if (citation === undefined || report.council === undefined) return undefined;
  const printed = citation.quote.replace(/\s+/gu, ' ').trim();
  if (printed.toLowerCase().includes(report.council.toLowerCase())) return { name: report.council, citation };
  return printed.length <= longestName ? { name: printed, citation } : undefined;
}
