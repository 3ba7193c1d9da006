import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Backing, backingOf, type Counterpart, contentOf, counterparts } from './aligned-clauses.ts';
import { atTimes } from './at-times.ts';
import { closest } from './closest.ts';
import { isTurnedRound } from './is-turned-round.ts';
import type { Meaning, Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';
import { sameWords } from './same-words.ts';

/** How near the likeliest another counterpart must come to count as well. */
const nearest = 0.85;
/** How near the likeliest the same word must come to be the one meant. */
const sameWord = 0.7;

/** A word of the claim where the cited words say its opposite. Empty when none is. */
export function checkDirection(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const backing = backingOf(evidence);
  for (const token of claim.tokens) {
    const other = oppositeOf(token, claim, backing);
    if (other === undefined) continue;
    const kind =
      token.denied || other.token.denied ? 'negation' : other.by[0] === 'w' ? 'negation' : 'direction';
    return [
      {
        kind,
        value: token.text,
        why: `“${token.text}” is the opposite of what the cited words say (“${other.token.text}”).`,
      },
    ];
  }
  return [];
}

function isPolar(id: string): boolean {
  return id[0] === 'p' || id[0] === 'w';
}

function oppositeOf(token: Token, claim: Meaning, backing: Backing): Counterpart | undefined {
  if (
    token.frame ||
    isLimit(token, claim) ||
    ![...token.ids.keys()].some((id) => id[0] === 'p' || token.ids.get(id) === -1)
  )
    return undefined;
  const found = counterparts(token, claim, backing, isPolar)
    .filter((one) => isOpen(one.token) === isOpen(token) && !one.unit.frame)
    .filter((one) => !isOtherScale(token, claim, one))
    .map((one) => turnedRound(token, claim, one));
  const close = sameWords(closest(found, nearest));
  const [top] = close;
  if (top === undefined || close.some((one) => one.relation !== -1)) return undefined;
  if (
    counterparts(token, claim, backing).some(
      (one) =>
        turnedRound(token, claim, one).relation !== -1 &&
        one.by[0] === 'w' &&
        one.likeness >= top.likeness * sameWord,
    )
  )
    return undefined;
  // Told of another thing, an opposite says nothing against it.
  if (top.by === 'p:good' && top.likeness < 2 && !sameClauseAlone(claim, token)) return undefined;
  if (token.partly !== top.token.partly && atTimes.test(claim.statement.text)) return undefined;
  if (holdsBothInOrder(token, top, claim)) return undefined;
  const others = contentOf(claim, claim.clauses[token.clause]!).length - 1;
  return top.likeness >= 1 || (others <= 2 && top.likeness >= others * 0.3) ? top : undefined;
}

/** "Closed two and opened one": both ends stand in claim and cited words, in the same order. */
function holdsBothInOrder(
  token: Token,
  { token: other, unit: { meaning }, by }: Counterpart,
  claim: Meaning,
): boolean {
  if (by[0] !== 'p' || token.denied || other.denied) return false;
  const twin = claim.tokens.find((one) => one !== token && sharesStem(one, other));
  const theirs = meaning.tokens.find((one) => one !== other && sharesStem(one, token));
  if (twin === undefined || theirs === undefined) return false;
  const later = claim.tokens[Math.max(token.at, twin.at) - 1]!.text;
  if (twin.clause !== token.clause || !/^(?:one|another|others?|two|three|four|both)$/u.test(later))
    return false;
  if (twin.denied || theirs.denied || twin.at < token.at !== other.at < theirs.at) return false;
  const figures = (tokens: readonly Token[]) =>
    tokens.map(({ text }) => text).filter((text) => /\d/u.test(text));
  const [told, there] = [figures(claim.tokens), figures(meaning.tokens)];
  return (
    told.filter((one) => there.includes(one)).join() === there.filter((one) => told.includes(one)).join()
  );
}

function sharesStem(one: Token, other: Token): boolean {
  return [...one.ids.keys()].some((id) => id[0] === 'w' && other.ids.has(id));
}

function turnedRound(token: Token, claim: Meaning, one: Counterpart): Counterpart {
  return isTurnedRound(token, claim, one) ? { ...one, relation: -one.relation as 1 | 0 | -1 } : one;
}

/** "Up to three days", "a year earlier", "72 hours or less": limits and dates, which go neither way. */
function isLimit({ at, text }: Token, { statement: { words } }: Meaning): boolean {
  const [before, after] = [words[at - 1]?.text ?? '', words[at + text.split(' ').length]?.text ?? ''];
  return (
    (/^(?:earlier|later)$/u.test(text) && /^(?:years?|months?|weeks?|days?|quarters?)$/u.test(before)) ||
    (before === 'or' && /^(?:more|less|fewer|over|under|above|below)$/u.test(text) && after !== 'than')
  );
}

const others =
  /^\s*(?:\p{L}+\s+){0,4}?(?:england|national\w*|averages?|comparators?|neighbours?|similar|region\w*|most (?:areas|councils|authorities)|elsewhere|peers)\b/iu;

/** What rises may still be lower than elsewhere. */
function isOtherScale(token: Token, claim: Meaning, { token: other, unit }: Counterpart): boolean {
  if (isLimit(other, unit.meaning)) return true;
  const gaps = [isGap(token, claim), isGap(other, unit.meaning)];
  return gaps[0] !== gaps[1] && moved.test(gaps[0] ? other.text : token.text);
}

const moved =
  /^(?:ris\p{L}+|rose|increas\p{L}+|gr[eo]w\p{L}*|climb\p{L}*|f[ae]ll\p{L}*|decreas\p{L}+|declin\p{L}+|drop\p{L}*|reduc\p{L}+|(?:go|went|gone|going|on the|coming|came)\b.*)$/u;

function isGap({ at, text }: Token, { statement }: Meaning): boolean {
  const word = statement.words[at + text.split(' ').length - 1];
  return (
    word !== undefined && /than$|^(?:above|below)$/u.test(text) && others.test(statement.text.slice(word.end))
  );
}

/** True when a clause says little besides a word. */
function sameClauseAlone(claim: Meaning, token: Token): boolean {
  return contentOf(claim, claim.clauses[token.clause]!).length <= 3;
}

/** What is only asked for, meant or possible has no end yet. */
function isOpen({ mode }: Token): boolean {
  return mode !== undefined && mode !== 'going';
}
