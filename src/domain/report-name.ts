import { shortened } from './shortened.ts';

/** What a report is called aloud. */
export interface PassageNaming {
  title: string;
  council?: string | undefined;
  /** Period judged, e.g. "2008/09". */
  period?: string | undefined;
}

const titleLength = 90;

/** What a label calls the whole report: "Leicester City Council, CQC assessment, 2008/09". What the title holds is not said again. */
export function reportName({ title, council, period }: PassageNaming): string {
  const short = shortTitle(title);
  const said = (part: string | undefined) =>
    part !== undefined && !short.toLowerCase().includes(part.toLowerCase());
  return [said(council) ? council : undefined, short, said(period) ? period : undefined]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** As many of a title's parts (between dashes, colons or bars) as fit; the first at least, cut if need be. */
function shortTitle(title: string): string {
  const ends = [...title.matchAll(/\s+[–—|-]\s+|:\s+/gu)].map((match) => match.index);
  const end = [...ends, title.length].findLast((at) => at <= titleLength) ?? ends[0] ?? title.length;
  return shortened(title.slice(0, end), titleLength);
}
