import { sentencesOf } from '../../judgements/sentences-of.ts';
import type { Source } from '../../source.ts';
import { type FoundPerson, parsePerson, personName } from './parse-person.ts';

const kind = "(?:[\\w’'&]+ ){0,5}(?:Inspector|CAA Lead|Assessment Lead|Business Relationship Manager)\\b";
/** "Ann Bee, our Link Inspector from the Region" */
const after = new RegExp(
  `(?<![\\p{L}])(${personName}), (?:our|the|an?|your) (${kind}(?: (?:for|from|at) (?:the )?[A-Z][\\w ]{2,40})?)`,
  'gu',
);
/** "our Link Inspector, Ann Bee," */
const before = new RegExp(
  `\\b(?:our|the|your|[Tt]he [A-Z][\\w ]{2,40}[’']s|[A-Z]\\w+[’']s) (${kind}(?: for [A-Z]\\w+)?), (${personName})(?=[,.;]| who| will| met)`,
  'gu',
);

/** Inspectors whom a council's paper or a letter names with their post in running text. */
export function inspectorsNamed(source: Source): FoundPerson[] {
  return sentencesOf(source).flatMap(({ words, startChar }) => {
    if (!/\b(?:Inspector|Lead|Manager)\b/u.test(words)) return [];
    const found = [
      ...[...words.matchAll(after)].map((match) => ({ match, name: match[1]!, post: match[2]! })),
      ...[...words.matchAll(before)].map((match) => ({ match, name: match[2]!, post: match[1]! })),
    ];
    return found.map(({ match, name, post }) => ({
      name,
      post,
      role: 'inspector',
      span: { startChar: startChar + match.index, endChar: startChar + match.index + match[0].length },
    }));
  });
}

const team = new RegExp(`^(${personName}),? ((?:[\\w ]+, )?(?:[A-Z][\\w ]*\\b)?[Ll]ead inspector)$`, 'u');

/** Lead inspectors of a joint inspection's team table, and a deputy printed on a line of their own. */
export function teamLeads(source: Source): FoundPerson[] {
  return source.content.blocks.flatMap((block): FoundPerson[] => {
    if (block.kind === 'table')
      return block.rows.flat().flatMap((cell): FoundPerson[] => {
        const found = cell.endChar > cell.startChar ? team.exec(source.wordsOf(cell)) : null;
        return found === null
          ? []
          : [{ name: found[1]!, post: found[2]!, role: 'lead inspector', span: cell }];
      });
    const words =
      block.endChar - block.bodyStart > 90
        ? ''
        : source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar });
    const deputy = /^Deputy lead inspector: (.+)$/iu.exec(words);
    if (deputy !== null)
      return [
        {
          ...parsePerson(deputy[1]!),
          role: 'deputy lead inspector',
          span: { startChar: block.bodyStart, endChar: block.endChar },
        },
      ];
    const led = team.exec(words);
    return led === null
      ? []
      : [
          {
            name: led[1]!,
            post: led[2]!,
            role: 'lead inspector',
            span: { startChar: block.bodyStart, endChar: block.endChar },
          },
        ];
  });
}
