import type { Source } from '../../source.ts';
import { isNameHere } from './is-name-here.ts';
import { type FoundPerson, parsePerson, withoutTitles } from './parse-person.ts';

const copies = /^(?:c\.?c\.?|cop(?:y|ies)(?: (?:to|sent to))?|copied to)\s*:?\s+(?=\p{Lu})/iu;
/** What a copy is sent to is named on one line, or on one each below it. */
const longest = 400;

/** Who is sent a copy of a letter, by name, at its foot. Bodies and posts without a name are nobody to name. */
export function copiedTo(source: Source): FoundPerson[] {
  return source.content.blocks.flatMap((block) => {
    if (block.kind === 'table' || block.endChar - block.bodyStart > longest) return [];
    const words = source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar });
    const lead = copies.exec(words);
    if (lead === null) return [];
    return [...words.slice(lead[0].length).matchAll(/[^;\n]+/gu)].flatMap((entry): FoundPerson[] => {
      const printed = entry[0].trim();
      const parsed = parsePerson(printed);
      const { name, post } = parsed;
      if (name === undefined || !isNameHere(source, name)) return [];
      if (post === undefined && withoutTitles(name) === name) return [];
      const startChar =
        block.bodyStart + lead[0].length + entry.index + (entry[0].length - entry[0].trimStart().length);
      return [{ ...parsed, role: 'copied to', span: { startChar, endChar: startChar + printed.length } }];
    });
  });
}
