import type { Source } from '../../source.ts';
import { type FoundPerson, parsePerson, personName } from './parse-person.ts';

const leader = new RegExp(
  `^${personName}, (?:[\\p{L}’',& ]+ )?(?:Director|Chief|Executive|Officer|Lead)\\b`,
  'u',
);

/** Who leads the bodies of a local area partnership, as the details table of a joint inspection names them. */
export function partnershipDirectors(source: Source): FoundPerson[] {
  const { blocks } = source.content;
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const heading = blocks[block.headings.at(-1) ?? -1];
    if (heading === undefined || !/\bdetails\b/iu.test(source.wordsOf(heading))) return [];
    return block.rows.flat().flatMap((cell) => {
      const words = cell.endChar > cell.startChar ? source.wordsOf(cell) : '';
      return leader.test(words)
        ? [{ ...parsePerson(words), role: 'local area partnership', span: cell }]
        : [];
    });
  });
}
