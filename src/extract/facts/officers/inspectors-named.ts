import type { Span } from '../../../domain/span.ts';
import { sentencesOf } from '../../judgements/sentences-of.ts';
import type { Source } from '../../source.ts';
import { isNameHere } from './is-name-here.ts';
import { type FoundPerson, noName, parsePerson, personName } from './parse-person.ts';

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

const member = new RegExp(
  `^(${personName}),? ((?:[\\w ]+, )?(?:[A-Z][\\w ]*\\b)?(?:[Ll]ead )?(?:[Ii]nspector|HMI|[Ii]nspection manager))(?: \\([^()]{2,40}\\))?$`,
  'u',
);
const deputy = /^Deputy lead inspector: (.+)$/iu;
const others =
  /^(?:(?:team|other|additional|associate|assistant|seconded|shadow|supernumerary) )?inspectors?:\s+(?=\p{Lu})/iu;
const nameAlone = new RegExp(`^${personName}$`, 'u');

/** The team of an inspection: in its table, in lines that name one each, and in a line that lists them. */
export function inspectionTeam(source: Source): FoundPerson[] {
  return source.content.blocks.flatMap((block): FoundPerson[] => {
    if (block.kind === 'table')
      return block.rows
        .flat()
        .flatMap((cell) => (cell.endChar > cell.startChar ? memberIn(source, cell) : []));
    const span = { startChar: block.bodyStart, endChar: block.endChar };
    if (span.endChar - span.startChar > 600) return [];
    const words = source.wordsOf(span);
    const second = deputy.exec(words);
    if (second !== null) return [{ ...parsePerson(second[1]!), role: 'deputy lead inspector', span }];
    const lead = others.exec(words);
    return lead === null ? memberIn(source, span) : listed(words, block.bodyStart, lead[0].length);
  });
}

function memberIn(source: Source, span: Span): FoundPerson[] {
  if (span.endChar - span.startChar > 90) return [];
  const found = member.exec(source.wordsOf(span));
  if (found === null || !isNameHere(source, found[1]!)) return [];
  const role = /\blead\b/iu.test(found[2]!) ? 'lead inspector' : 'inspector';
  return [{ name: found[1]!, post: found[2]!, role, span }];
}

/** "Team inspectors: Ann Bee, Cy Dow, HMI and Eve Fox" */
function listed(words: string, from: number, lead: number): FoundPerson[] {
  return [...words.slice(lead).matchAll(/(?:(?!,| and |;).)+/gu)].flatMap((entry): FoundPerson[] => {
    const printed = entry[0].trim().replace(/^and /u, '');
    if (!nameAlone.test(printed) || noName.test(printed)) return [];
    const startChar = from + lead + entry.index + entry[0].indexOf(printed);
    return [{ name: printed, role: 'inspector', span: { startChar, endChar: startChar + printed.length } }];
  });
}
