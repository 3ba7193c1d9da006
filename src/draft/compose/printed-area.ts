import type { FindingOf } from '../../domain/finding.ts';

/** What is judged, in the words of the line that says it: with the year where "Performance rating for 2005: two stars" prints one. */
export function printedArea({ area, printed, citation }: FindingOf<'judgement'>): string {
  const line = citation.quote.replace(/\s+/gu, ' ').trim();
  const at = line.indexOf(printed);
  const label = /^(?<label>.{3,90}?)\s*[:–]\s*["“‘']?$/u.exec(line.slice(0, Math.max(0, at)))?.groups?.label;
  return label?.includes(area) ? label : area;
}
