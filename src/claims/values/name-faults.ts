import type { ClaimFault } from '../../domain/claim-check.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { stemOf } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { councilsIn } from './councils-in.ts';
import { expands, isInitialsOf } from './initials.ts';
import { joinFaults } from './joined-names.ts';
import { looksLikePlace } from './looks-like-place.ts';
import { acronyms, masses, sureNames } from './name-words.ts';
import { type NameWord, namesOf } from './names-of.ts';
import { partNameFaults } from './part-name-faults.ts';
import { personFaults } from './person-faults.ts';
import { bodiesIn } from './speakers-in.ts';

/** Persons, places, services and bodies that the evidence does not name, or joins otherwise. */
export const nameFaults: ClaimRule = (claim, evidence, words) => {
  const names = namesOf(claim);
  if (names.length === 0) return [];
  const skip = elsewhereChecked(claim, words, bodiesIn(claim, words), evidence);
  const held = wordsIn(evidence);
  const folded = evidence.folded;
  const absent = names.filter(
    (name) =>
      !skip.some(({ start, end }) => name.start >= start && name.start < end) &&
      !isHeld(name, claim.text, { held, folded, evidence }),
  );
  const body = bodiesIn(claim, words).find(
    (one) =>
      /\p{Lu}/u.test(claim.text.slice(one.start, one.end)) &&
      !skip.some(({ start }) => start === one.start) &&
      one.keys.every((key) => key !== 'doh' && key !== 'ssi'),
  );
  if (body !== undefined && absent.length === 0) {
    const text = claim.text.slice(body.start, body.end);
    return [
      { kind: 'name', value: text, why: `“${text}” is not named in the cited words or what they lean on.` },
    ];
  }
  if (absent.length > 0)
    return absent.slice(0, 1).map(
      ({ text }): ClaimFault => ({
        kind: 'name',
        value: text,
        why: `“${text}” is not named in the cited words or what they lean on.`,
      }),
    );
  return [
    ...partNameFaults(claim, evidence),
    ...joinFaults(claim, names, evidence),
    ...personFaults(claim, evidence),
  ].slice(0, 1);
};

interface Place {
  start: number;
  end: number;
}

/** Councils are checked by a rule of their own; bodies that the evidence names under any form are no fault. */
function elsewhereChecked(
  claim: Statement,
  words: ClaimWords,
  bodies: readonly ({ keys: string[] } & Place)[],
  evidence: Evidence,
): Place[] {
  const councils = councilsIn(claim, words);
  const known = new Set(
    [...evidence.sentences, ...evidence.frame].flatMap((one) =>
      bodiesIn(one, words).flatMap(({ keys }) => keys),
    ),
  );
  return [...councils, ...bodies.filter(({ keys }) => keys.some((key) => known.has(key)))];
}

function wordsIn(evidence: Evidence): Set<string> {
  return new Set(
    [...evidence.sentences, ...evidence.frame].flatMap((one) =>
      one.words.flatMap(({ text, stem }) => [text, stem]),
    ),
  );
}

interface Known {
  held: ReadonlySet<string>;
  folded: string;
  evidence: Evidence;
}

function isHeld(name: NameWord, text: string, { held, folded, evidence }: Known): boolean {
  const lower = foldWords(name.text).replace(/'/gu, '');
  if (
    held.has(lower) ||
    held.has(stemOf(lower)) ||
    held.has(`${lower}s`) ||
    held.has(lower.replace(/s$/u, ''))
  )
    return true;
  if (name.acronym) return holdsExpansion(lower, folded) || isInitialsOf(lower.replace(/s$/u, ''), folded);
  if (expands(text, name, evidence)) return true;
  if (!name.opens) return false;
  if (sureNames.has(lower) || looksLikePlace(lower)) return false;
  return !isSubject(lower, text.slice(name.end));
}

function holdsExpansion(acronym: string, folded: string): boolean {
  return (acronyms[acronym] ?? []).some((words) => folded.includes(words));
}

/** A word that opens a sentence as its one subject, in the singular and without an article: a name, unless it is a mass. */
function isSubject(word: string, after: string): boolean {
  if (masses.has(word) || word.length < 4) return false;
  if (/(?:ing|tion|sion|ment|ship|ness|ity|ance|ence|ism|age|al|ly|ed|s|cy|hood|ure|work|th|ce)$/u.test(word))
    return false;
  return /^(?: does| is| was| has| had)\b(?! (?:a|the) (?:lack|need)\b)/u.test(after);
}
