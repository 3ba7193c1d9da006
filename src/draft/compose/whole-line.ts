import { blockAt } from '../../domain/block-at.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { Drafted } from './drafted.ts';

const longestLine = 160;

/** The line that a name or a value stands in, with its label ("Contact Officer: …"); what was cited where that is no short line. */
export function wholeLine(
  { letter, cite }: Pick<Drafted, 'letter' | 'cite'>,
  citation: PlacedCitation,
): PlacedCitation {
  const { blocks } = letter.content;
  const block = blocks[blockAt(blocks, citation.startChar)];
  if (block === undefined || block.kind === 'table' || block.endChar < citation.endChar) return citation;
  return block.endChar - block.startChar > longestLine ? citation : cite(block);
}
