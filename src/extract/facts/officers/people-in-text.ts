import { sentencesOf } from '../../judgements/sentences-of.ts';
import type { Source } from '../../source.ts';
import { sectionWordsAt } from '../sections-of.ts';
import { isNameHere } from './is-name-here.ts';
import { type FoundPerson, personName } from './parse-person.ts';
import { roleOf } from './role-of.ts';

const noun =
  '(?:[Cc]hief [Ee]xecutive|[Cc]hief [Oo]fficer|[Dd]irector|[Hh]ead|[Mm]anager|[Oo]fficer|[Cc]ommissioner|[Cc]hair(?:man|woman|person)?|[Ii]nspector|[Ll]ead|[Ss]ocial [Ww]orker|[Ss]olicitor|[Aa]ccountant|[Tt]reasurer|[Aa]uditor)\\b';
const capitalNoun =
  '(?:Chief Executive|Director|Manager|Officer|Inspector|Commissioner|Social Worker|Solicitor|Accountant)';
const word = "[\\w’'&-]+";
/** What stands before a noun and is no part of the post. */
const notPost = '(?!(?:have|has|had|is|are|was|were|the|an?|one|our|by|with|to|that|as)\\b)';
const tail = `(?: (?:of|for|from|at|in) (?:the |our |your )?${word}(?:,? (?:and |of |the |for )?${word}){0,5}?)?`;
const post = `(?:${notPost}${word} ){0,4}?${noun}${tail}`;
const owner = "(?:[A-Z][\\w]*[’']s? )?";
const determiner = `(?:[Tt]he|[Oo]ur|[Yy]our|[Ii]ts|[Tt]heir|[Aa]n?|[Oo]ne) ${owner}`;
const closes = '(?=[,.;:)]|$| (?:who|will|would|has|had|is|was|and|met|said)\\b)';

/** How running text says who holds a post, each with its groups `name` and `post`. */
const shapes = [
  `\\b${determiner}(?<post>${post}), (?<name>${personName})${closes}`,
  `(?<![\\p{L}])(?<name>${personName}), (?:${determiner}|(?=[A-Z]))(?<post>${post})${closes}`,
  `\\b${determiner}(?<post>${post}) (?:is|was|will be) (?<name>${personName})${closes}`,
  `(?<=[a-z,] )(?<post>(?:[A-Z][\\w’'-]+ ){0,3}${capitalNoun}),? (?<name>${personName})(?![\\p{L}]| [A-Z])`,
  `\\b${determiner}(?:newly [a-z]+ |new )?(?<post>${post}) (?:role |post |position )?(?:is|was|has been) (?:filled|held|taken)\\b[^.;,]{0,30}? by (?<name>${personName})${closes}`,
].map((shape) => new RegExp(shape, 'gu'));
const mention = new RegExp(noun, 'u');
const member = /^(?:Cllr|Councillor)\b/u;

/**
 * People whom running text names with the post that they hold. Elected members are left to the fields that name them: their
 * posts are no officers'.
 */
export function peopleInText(source: Source): FoundPerson[] {
  return sentencesOf(source).flatMap(({ words, startChar }) => {
    if (!mention.test(words)) return [];
    return shapes
      .flatMap((shape) => [...words.matchAll(shape)])
      .flatMap((match): FoundPerson[] => {
        const { name, post: held } = match.groups as { name: string; post: string };
        if (member.test(name) || !isNameHere(source, name)) return [];
        const from = startChar + match.index;
        return [
          {
            name,
            post: held,
            role: roleHeld(held, sectionWordsAt(source, from)),
            span: { startChar: from, endChar: from + match[0].length },
          },
        ];
      });
  });
}

/** Under implications, what the post speaks for. */
function roleHeld(held: string, section: string): string {
  const role = roleOf('', held, undefined);
  if (role.endsWith('lead inspector')) return role;
  if (/\bimplications?\b/iu.test(section)) return roleOf('', section, held);
  return /\binspector\b/iu.test(held) ? 'inspector' : 'post holder';
}
