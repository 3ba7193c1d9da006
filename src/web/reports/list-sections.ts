import type { ReadReport } from '../../domain/read-report.ts';

/** A heading in the contents of a report; `depth` is 0 for the outermost. */
export interface Section {
  href: string;
  words: string;
  depth: number;
}

/** Deepest heading that the contents name. */
const deepest = 1;
/** A report with fewer headings needs no contents. */
const fewest = 4;

/**
 * The contents of a report: its outer headings, in order. Empty when there are too few to need it.
 * @param addressOf where a block is shown, by its index
 */
export function listSections({ blocks, text }: ReadReport, addressOf: (at: number) => string): Section[] {
  const sections = blocks.flatMap((block, at): Section[] =>
    block.kind === 'heading' && block.headings.length <= deepest
      ? [
          {
            href: `${addressOf(at)}#section-${at}`,
            words: text.slice(block.startChar, block.endChar),
            depth: block.headings.length,
          },
        ]
      : [],
  );
  return sections.length < fewest ? [] : sections;
}
