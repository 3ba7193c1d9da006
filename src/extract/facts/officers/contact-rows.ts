import type { Source } from '../../source.ts';
import { sectionWordsAt } from '../sections-of.ts';
import { type FoundPerson, parsePerson, personName } from './parse-person.ts';
import { roleOf } from './role-of.ts';

/** Words of a post that no row of a decision form holds. */
const officer = /\b(?:head|director|manager|officer|lead(?:er)?|chief|solicitor|accountant|inspector)\b/iu;
const nameOnly = new RegExp(`^${personName}$`, 'u');
const contacts = /\b(?:officers? to contact|contact|report authors?|further information)\b/iu;

/** Rows of a table under a heading of contacts, the first row too: a name, then post and telephone in the cells beside it. */
export function contactRows(source: Source): FoundPerson[] {
  return source.content.blocks.flatMap((block): FoundPerson[] => {
    if (block.kind !== 'table' || !contacts.test(sectionWordsAt(source, block.startChar))) return [];
    return block.rows.flatMap((row): FoundPerson[] => {
      const [first, last] = [row[0], row.findLast((cell) => cell.endChar > cell.startChar)];
      if (
        first === undefined ||
        last === undefined ||
        first === last ||
        !nameOnly.test(source.wordsOf(first))
      )
        return [];
      const span = { startChar: first.startChar, endChar: last.endChar };
      const parsed = parsePerson(source.wordsOf(span));
      return parsed.telephone === undefined && parsed.email === undefined && !officer.test(parsed.post ?? '')
        ? []
        : [{ ...parsed, role: roleOf('', sectionWordsAt(source, block.startChar), parsed.post), span }];
    });
  });
}
