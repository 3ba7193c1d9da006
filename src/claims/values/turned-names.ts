import type { ClaimFault } from '../../domain/claim-check.ts';
import { stemOf } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import type { ClaimWords } from '../claim-words.ts';
import type { Statement } from '../statement.ts';
import { looksLikePlace } from './looks-like-place.ts';
import { type Marked, type Mention, marked, tokensOf } from './marked.ts';
import { type Kind, misplaced } from './misplaced.ts';
import { namesOf } from './names-of.ts';

/** What the cited words tell of one place or body told of another of theirs: "opened at Millbrook" of what opened at Eastgate. */
export const turnedNames: ClaimRule = (claim, evidence, words) => {
  if (evidence.row !== undefined) return [];
  const printed = new Set(
    evidence.sentences.flatMap((one) =>
      namesOf(one)
        .filter(({ acronym, text }) => !acronym && isPlace(text, words))
        .map(({ text }) => stemOf(text.toLowerCase())),
    ),
  );
  if (printed.size < 2) return [];
  const kind: Kind = {
    read: (statement) => withNames(statement, words, printed),
    wanted: (mention) => mention.kind === 'name',
    same: (claimed, other) => stemIn(claimed) === stemIn(other),
    rival: (candidate, other) => stemIn(candidate) !== stemIn(other),
  };
  return misplaced(claim, evidence, words, kind)
    .slice(0, 1)
    .map(
      ({ claimed, other }): ClaimFault => ({
        kind: 'name',
        value: claimed.text,
        why: `What is told of “${claimed.text}” is told of “${other.text}” in the cited words.`,
      }),
    );
};

const known = new WeakMap<ClaimWords, Set<string>>();

/** The place of a council on the list, or a word that ends as one. */
function isPlace(text: string, words: ClaimWords): boolean {
  const shorts = known.get(words) ?? new Set(words.regimes.councils.map(({ short }) => short));
  known.set(words, shorts);
  return shorts.has(text) || looksLikePlace(text.toLowerCase());
}

function stemIn(mention: Mention): string {
  return mention.kind === 'name' ? mention.stem : '';
}

/** The statement with those of its words as values that are names in the cited words. */
function withNames(statement: Statement, words: ClaimWords, names: ReadonlySet<string>): Marked {
  const read = marked(statement, words);
  const found = statement.words
    .filter(
      ({ stem, start, end }) =>
        names.has(stem) &&
        /\p{Lu}/u.test(statement.text[start]!) &&
        !read.mentions.some((other) => start < other.end && end > other.start),
    )
    .map(
      ({ stem, start, end }): Mention => ({
        kind: 'name',
        start,
        end,
        text: statement.text.slice(start, end),
        stem,
      }),
    );
  const mentions = [...read.mentions, ...found].sort((a, b) => a.start - b.start);
  return { ...read, mentions, tokens: tokensOf(statement, mentions) };
}
