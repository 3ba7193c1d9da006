import type { SourceDocument } from '../../models/language-model.ts';
import type { Source } from '../source.ts';
import { headerBefore, type Pass } from './cut-passes.ts';

const whose = {
  inspectorate: "the inspectorate's own words",
  'reported-by-council': "the council's account of what an inspectorate found",
  'council-own': "the council's own words about itself",
};

/** What a pass sends: a block for each paragraph, heading, bullet and row; the header rows of a table before each cut of it. */
export function passDocument(source: Source, { units, part }: Pass): SourceDocument {
  const above = headingsAbove(source, units[0]!.block);
  return {
    title: source.profile.title,
    context: [
      `Whose words: ${whose[part.voice]}.`,
      ...(above.length === 0 ? [] : [`It stands under: ${above.join(' > ')}.`]),
    ].join(' '),
    blocks: units.flatMap((unit, at) => {
      const header = headerBefore(unit, units[at - 1]);
      return header === undefined ? [unit.words] : [header, unit.words];
    }),
  };
}

function headingsAbove(source: Source, block: number): string[] {
  const { blocks } = source.content;
  return blocks[block]!.headings.map((at) =>
    source.wordsOf({ startChar: blocks[at]!.bodyStart, endChar: blocks[at]!.endChar }),
  );
}
