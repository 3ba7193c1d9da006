import type { PlacedCitation } from '../../domain/finding.ts';
import type { ReportProfile } from '../../domain/report-profile.ts';
import { passageAddress } from '../report-address.ts';
import { ownLabel } from './own-label.ts';

/** A numbered source on a page of a report. */
export interface SourceView {
  number: number;
  label: string;
  href: string;
}

/** Numbers the places that a page cites, in the order in which they come; a place cited twice keeps its number. */
export function numberSources(
  place: { reportId: string; versionId: string; profile: ReportProfile },
  back: string | undefined,
) {
  const sources = new Map<string, SourceView>();
  return (citations: readonly PlacedCitation[]): SourceView[] => {
    const own = citations.map(({ startChar, endChar, label }) => {
      const key = `${startChar} ${endChar}`;
      const known = sources.get(key);
      if (known !== undefined) return known;
      const href = passageAddress({ ...place, startChar, endChar }, back);
      const made = { number: sources.size + 1, label: ownLabel(label, place.profile), href };
      sources.set(key, made);
      return made;
    });
    return [...new Map(own.map((source) => [source.number, source])).values()];
  };
}
