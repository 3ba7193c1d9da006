import type { TableBlock } from '../../../domain/block.ts';
import { blockAt } from '../../../domain/block-at.ts';
import type { FindingOf } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { gradeTable } from '../grade-table.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';
import { printedWords } from '../printed-words.ts';
import { printedTable, widthOf } from './tables.ts';

type Judgement = FindingOf<'judgement'>;

/**
 * Every grade as printed, in a table, the overall one first; a table of the source that has more columns than area and grade stands as
 * it is printed there. Grades of an earlier inspection come after, in sentences.
 */
export function grades(drafted: Drafted): NewParagraph[] {
  const judgements = drafted.of('judgement');
  const wide = new Map(judgements.map((one) => [one, wideTableOf(drafted, one)]));
  const loose = judgements.filter((one) => wide.get(one) === undefined);
  const now = loose.filter(({ earlier }) => !earlier);
  const rows = [...now.filter(({ overall }) => overall), ...now.filter(({ overall }) => !overall)];
  const tables = [...new Set(wide.values())].filter((one) => one !== undefined);
  return [
    ...(rows.length === 0 ? [] : gradeTable(drafted, rows)),
    ...tables.flatMap((one) => printedTable(drafted, one, 'printed these judgements')),
    ...loose.filter(({ earlier }) => earlier).map((judgement) => before(drafted, judgement)),
  ];
}

function wideTableOf({ letter }: Drafted, { citation }: Judgement): TableBlock | undefined {
  const { blocks } = letter.content;
  const block = blocks[blockAt(blocks, citation.startChar)];
  return block?.kind === 'table' && widthOf(block) > 2 ? block : undefined;
}

function before({ noun, whole, letter }: Drafted, { citation, voice }: FindingOf<'judgement'>): NewParagraph {
  const words = printedWords(letter, citation);
  return quoted(`Of an earlier inspection the ${noun} itself says: ${words}`, [citation, whole], { voice });
}
