import { foldWords } from '../../../domain/fold-words.ts';
import { isMisspelling } from '../../oddities/wording/is-misspelling.ts';
import { type FoundPerson, withoutTitles } from './parse-person.ts';

/**
 * Whether two mentions are of one person: the same name, titles and hyphens aside; the same post where neither has a name; or
 * one name spelled two ways, where no two telephones or e-mail addresses tell two people apart.
 */
export function samePerson(a: FoundPerson, b: FoundPerson): boolean {
  if (a.name === undefined || b.name === undefined) return a.name === b.name && a.post === b.post;
  const [one, other] = [bare(a.name), bare(b.name)];
  return one === other || (!apart(a, b) && isSpelledAlike(one.split(' '), other.split(' ')));
}

function bare(name: string): string {
  return foldWords(withoutTitles(name)).replace(/-/gu, ' ');
}

function isSpelledAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const differs = one.flatMap((word, at) => (word === other[at] ? [] : [at]));
  const [at] = differs;
  return differs.length === 1 && isMisspelling(one[at!]!, other[at!]!, at === 0 ? 5 : 4);
}

function apart(a: FoundPerson, b: FoundPerson): boolean {
  const differ = (one?: string, other?: string) => one !== undefined && other !== undefined && one !== other;
  return differ(a.telephone, b.telephone) || differ(a.email, b.email) || differ(a.post, b.post);
}
