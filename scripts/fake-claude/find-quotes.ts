import type { AskedDocument } from './asked-message.ts';

/** Words copied from a block, and what sort of finding the heading above it makes it. */
export interface FoundQuote {
  kind: string;
  quote: string;
  theme: string;
}

/** Longest heading, in words. */
const longestHeading = 10;
const kindsByHeading: [heading: RegExp, kind: string][] = [
  [/priority action/iu, 'priorityAction'],
  [/recommend/iu, 'recommendation'],
  [/improve|development|weakness|do better|concern/iu, 'areaForImprovement'],
  [/strength|good practice|going well|doing well|impact/iu, 'strength'],
];

/** Blocks that stand under a heading of strengths, recommendations or what must improve, as printed but for the mark of a bullet. */
export function findQuotes(documents: readonly AskedDocument[]): FoundQuote[] {
  return documents.flatMap(({ blocks }) => {
    let under: { kind: string; theme: string } | undefined;
    return blocks.flatMap((text) => {
      if (isHeading(text)) {
        const kind = kindsByHeading.find(([heading]) => heading.test(text))?.[1];
        under = kind === undefined ? undefined : { kind, theme: text };
        return [];
      }
      const quote = text.replace(/^(?:\d+[.)]|[a-z]\)|[•–*-])\s+/u, '');
      return under === undefined ? [] : [{ ...under, quote }];
    });
  });
}

function isHeading(text: string): boolean {
  return !/[.;:|]/u.test(text) && !/^[a-z•–-]/u.test(text) && text.split(/\s+/u).length <= longestHeading;
}
