import type { Block } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { countPattern, readCount } from './read-count.ts';

const announced = new RegExp(
  `\\b(?:the|these|its|their)\\s+(${countPattern})\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?:themes|headings|outcomes|domains|standards|priorities|sections|strands)\\b[^.;]*(?:\\bthe following|\\bbelow|:)[.:]?\\s*$`,
  'iu',
);
const fewest = 2;

/** "Under the five themes … the following:" with sub-headings right below it, one a theme: the count against the sub-headings. */
export function findCountsAgainstHeadings(search: OdditySearch): Oddity[] {
  const { blocks } = search.source.content;
  return search.sentences.flatMap((sentence) => {
    const match = announced.exec(sentence.words);
    if (match === null || sentence.endChar < sentence.block.endChar - 1) return [];
    const headings = headingsBelow(blocks, blocks.indexOf(sentence.block) + 1);
    if (headings.length < fewest || headings.length === readCount(match[1]!)) return [];
    const printed = match[0].split(/\s+/u).slice(0, 5).join(' ');
    const message = `The text says “${printed} …”; ${headings.length} headings follow.`;
    const places = [sentence, ...headings].map(({ startChar, endChar }) => ({ startChar, endChar }));
    return [search.oddity('count-against-list', 'count-against-headings', message, places)];
  });
}

/** Headings of one level from a place on, up to the first that stands above them; none where no heading comes first. */
function headingsBelow(blocks: readonly Block[], from: number): Block[] {
  const first = blocks[from];
  if (first?.kind !== 'heading') return [];
  const found: Block[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'heading') continue;
    if (block.level < first.level) break;
    if (block.level === first.level) found.push(block);
  }
  return first.headings.length === 0 ? [] : found;
}
