import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Backing, backingOf } from './aligned-clauses.ts';
import { idleQuantifiers, onlyWords, quantifierWords } from './lexicon/quantifier-words.ts';
import type { Meaning, Token } from './meaning.ts';
import { phraseBook } from './phrase-book.ts';
import { readMeaning } from './read-meaning.ts';

/** A word of how many or how often in a statement. */
interface Quantity {
  meaning: Meaning;
  at: number;
  text: string;
  level: number;
  /** What it is said of: ids of the words after it. */
  clause: number;
}

const idle = 0;
const book = phraseBook<number>([
  [idleQuantifiers, idle],
  ...quantifierWords.map(([level, list]) => [list, level] as const),
]);
const only = phraseBook<true>([[onlyWords, true]]);
const held = new WeakMap<Meaning, Quantity[]>();

/** Of how many or how often the claim speaks where the cited words speak of more, fewer or none at all. Empty when they fit. */
export function checkQuantifier(statement: Statement, evidence: Evidence): ClaimFault[] {
  if (evidence.row !== undefined) return [];
  const claim = readMeaning(statement);
  const backing = backingOf(evidence);
  const found = [
    onlyAdded(claim, backing),
    ...quantitiesIn(claim).map((one) => otherAmount(one, claim, backing)),
    dropped(claim, backing),
  ];
  found.push(superlative(claim, backing));
  const fault = found.find((one) => one !== undefined);
  return fault === undefined ? [] : [fault];
}

function quantitiesIn(meaning: Meaning): Quantity[] {
  const known = held.get(meaning);
  if (known !== undefined) return known;
  const { words } = meaning.statement;
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    const [longest] = [...book(words, at)].sort((a, b) => b.length - a.length);
    if (longest === undefined) continue;
    const text = words
      .slice(at, at + longest.length)
      .map((one) => one.text)
      .join(' ');
    if (longest.value !== idle && !isPercent(meaning, at, text))
      found.push({
        meaning,
        at,
        text,
        level: denied(meaning, at, longest.value),
        clause: meaning.tokens[at]!.clause,
      });
    at += longest.length - 1;
  }
  held.set(meaning, found);
  return found;
}

function isPercent({ statement: { text, words } }: Meaning, at: number, found: string): boolean {
  return found === '100' && !/^\s*(?:%|per)/u.test(text.slice(words[at]!.end));
}

/** "Not … all" is some; "not … often" is seldom. */
function denied(meaning: Meaning, at: number, level: number): number {
  const cover = meaning.denials.find(
    (one) =>
      one.focus.includes(at) ||
      (one.at < at && at - one.at <= 3 && one.clause === meaning.tokens[at]!.clause),
  );
  if (cover === undefined || cover.at === at || cover.scarce || cover.soft) return level;
  if (level === 1 && at - cover.at <= 1) return level;
  if (level >= 5)
    return /^(?:most|mostly|majority|many)/u.test(meaning.statement.words[at]!.text) && at - cover.at > 1
      ? level
      : 3;
  return level === 4 ? 2 : level === 1 ? 7 : level;
}

/** True when one may be said for the other. */
function fits(said: number, source: number): boolean {
  if (said === source) return true;
  const pair = [said, source].sort().join(' ');
  return ['5 6', '3.5 4', '3 3.5', '4 5'].includes(pair) ? !(pair === '4 5' && said === 5) : false;
}

function otherAmount(one: Quantity, claim: Meaning, backing: Backing): ClaimFault | undefined {
  const there = backing.units.flatMap(({ meaning, frame }) => (frame ? [] : quantitiesIn(meaning)));
  const rated = there
    .map((source) => ({ source, likeness: likeness(one, source) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = rated[0]?.likeness ?? 0;
  const close = rated.filter((other) => other.likeness >= best * 0.75);
  if (close.some(({ source }) => fits(one.level, source.level))) return undefined;
  if (
    close.length > 0 &&
    best >= 1 &&
    clearlyApart(
      one,
      close.map(({ source }) => source),
    )
  )
    return {
      kind: 'quantifier',
      value: one.text,
      why: `“${one.text}” is another amount than “${close[0]!.source.text}” of the cited words.`,
    };
  if (rated.some(({ source }) => fits(one.level, source.level))) return undefined;
  return unbacked(one, claim, backing);
}

function clearlyApart(one: Quantity, sources: readonly Quantity[]): boolean {
  return sources.every((source) => {
    const { level } = source;
    if (one.level === 1) return level >= 2 && level < 7 && headShared(one, source);
    if (level === 1) return one.level < 7 && headShared(one, source);
    return Math.abs(level - one.level) >= 1;
  });
}

/** "All", "most", "always" and the like where the cited words speak of no amount at all. */
function unbacked(one: Quantity, _claim: Meaning, backing: Backing): ClaimFault | undefined {
  if (
    one.level < 5 ||
    [
      'any',
      'both',
      'throughout',
      'broadly',
      'generally',
      'largely',
      'mainly',
      'fully',
      'whole',
      'entire',
      'consistently',
      '100',
    ].includes(one.text)
  )
    return undefined;
  const texts = backing.units.filter(({ frame }) => !frame).map(({ meaning }) => meaning.statement.text);
  const shares =
    one.level < 7
      ? /\d\s*(?:%|per\s*cent)|\b(?:out of|of|in)\s+(?:the\s+)?\d|\bboth\b/iu
      : /\b100\b|\bboth\b|\bno\b|\bnone\b|\bany\b|\bnever\b|\bnobody\b/iu;
  const figures = texts.some((text) => shares.test(text));
  const wide = backing.units.some(({ meaning }) =>
    /\b(?:universal|whole|throughout|consistent|consistently|entire|full|across|everywhere|any|both|routine|invariably|standard|without exception|total|uniform|unanimous)\w*/iu.test(
      meaning.statement.text,
    ),
  );
  if (figures || wide) return undefined;
  return { kind: 'quantifier', value: one.text, why: `The cited words do not say “${one.text}”.` };
}

/** What two amounts are said of has in common. */
function likeness(one: Quantity, other: Quantity): number {
  const { from, to } = one.meaning.clauses[one.clause]!;
  const clause = other.meaning.clauses[other.clause]!;
  let score = 0;
  for (let at = from; at < to; at++) {
    const token = one.meaning.tokens[at]!;
    if (token.frame || at === one.at) continue;
    const near = Math.abs(at - one.at) <= 3 ? 1.5 : 1;
    for (const id of token.ids.keys())
      if (clause.ids.has(id)) {
        score += nearIds(other).has(id) && near > 1 ? 2 : 1;
        break;
      }
  }
  return score + (headShared(one, other) ? headWeight : 0);
}

const headWeight = 3;

/** True when both are said of the same thing: of what stands right behind them. */
function headShared(one: Quantity, other: Quantity): boolean {
  const [own, theirs] = [headOf(one), headOf(other)];
  return own !== undefined && theirs !== undefined && [...own.ids.keys()].some((id) => theirs.ids.has(id));
}

function headOf({ meaning, at, text }: Quantity): Token | undefined {
  const from = at + text.split(' ').length;
  return meaning.tokens.slice(from, from + 5).find((token) => token.ids.size > 0 && !token.light);
}

const near = new WeakMap<Quantity, Set<string>>();

function nearIds(one: Quantity): Set<string> {
  const known =
    near.get(one) ??
    new Set(
      one.meaning.tokens.slice(Math.max(0, one.at - 2), one.at + 4).flatMap((token) => [...token.ids.keys()]),
    );
  near.set(one, known);
  return known;
}

function onlyAdded(claim: Meaning, backing: Backing): ClaimFault | undefined {
  const { words } = claim.statement;
  const at = words.findIndex(
    ({ text }, i) =>
      /^(?:only|solely|exclusively)$/u.test(text) &&
      !/^(?:not|if)$/u.test(words[i - 1]?.text ?? '') &&
      !/^[\d]|^(?:recently|in)$/u.test(words[i + 1]?.text ?? ''),
  );
  if (at < 0) return undefined;
  const backed = backing.units.some(
    ({ meaning, frame }) =>
      !frame && meaning.statement.words.some((_, i) => only(meaning.statement.words, i).length > 0),
  );
  const number = /\d/u.test(
    backing.units
      .filter(({ frame }) => !frame)
      .map(({ meaning }) => meaning.statement.text)
      .join(' '),
  );
  if (
    backed ||
    (number &&
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b/u.test(
        words
          .slice(at, at + 4)
          .map(({ text }) => text)
          .join(' '),
      ))
  )
    return undefined;
  return {
    kind: 'quantifier',
    value: words[at]!.text,
    why: `The cited words do not say “${words[at]!.text}”.`,
  };
}

/** "Some", "sometimes" or "few" lost, so that it is told of all. */
function dropped(claim: Meaning, backing: Backing): ClaimFault | undefined {
  if (quantitiesIn(claim).length > 0 || /\d|\b(?:one|two|three|four|half)\b/u.test(claim.statement.folded))
    return undefined;
  for (const { meaning, frame } of backing.units) {
    if (frame) continue;
    for (const one of quantitiesIn(meaning)) {
      if (
        !/^(?:some|sometimes|few|a few|rarely|seldom|occasionally|a small number of|a minority of|minority|at times|in some cases|most|many)$/u.test(
          one.text,
        )
      )
        continue;
      const mirrored = saidOfMany(one) && claim.clauses.find((_, clause) => tells(claim, clause, one));
      if (mirrored) return { kind: 'quantifier', why: `It leaves out “${one.text}” of the cited words.` };
    }
  }
  return undefined;
}

/** "Some children", not "some progress". */
function saidOfMany(one: Quantity): boolean {
  if (/s$|at times|cases|seldom|rarely|occasionally/u.test(one.text) && one.text !== 'cases') return true;
  return one.meaning.tokens
    .slice(one.at + 1, one.at + 4)
    .some(({ text }) => /^(?:children|people|young people|staff|of)$|[^s]s$/u.test(text));
}

/** True when a clause of the claim tells nearly all that the cited clause tells. */
function tells(claim: Meaning, clause: number, one: Quantity): boolean {
  const { from, to } = one.meaning.clauses[one.clause]!;
  const content = one.meaning.tokens
    .slice(from, to)
    .filter((token) => token.at !== one.at && token.ids.size > 0 && !token.frame && !token.light);
  const told = content.filter((token) =>
    [...token.ids.keys()].some((id) => claim.clauses[clause]!.ids.has(id)),
  );
  const subject = content.find((token) => token.at > one.at);
  return (
    content.length >= 2 &&
    told.length / content.length >= 0.8 &&
    (subject === undefined || told.includes(subject))
  );
}

const most = /\b(?:best|highest|lowest|worst|top|strongest|fastest|largest|smallest)\b/giu;
const oneOf =
  /\b(?:among|amongst|one of|second|third|joint|some of|nearly|almost|close to)\s+(?:the\s+)?(?:\w+\s+)?$/iu;

/** "Among the best" told as "the best". */
function superlative({ statement }: Meaning, { units }: Backing): ClaimFault | undefined {
  const texts = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning.statement.text);
  for (const match of statement.text.matchAll(most)) {
    const there = texts.flatMap((text) =>
      [...text.matchAll(most)]
        .filter((one) => one[0].toLowerCase() === match[0].toLowerCase())
        .map((one) => text.slice(0, one.index)),
    );
    if (
      there.length > 0 &&
      there.every((before) => oneOf.test(before)) &&
      !/\b(?:among|amongst|one of|second|third|joint|some of|nearly|almost)\b/iu.test(statement.text)
    )
      return {
        kind: 'quantifier',
        value: match[0],
        why: `The cited words do not say it alone is ${match[0]}.`,
      };
  }
  return undefined;
}
