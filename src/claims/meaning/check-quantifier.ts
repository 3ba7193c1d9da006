import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Backing, backingOf } from './aligned-clauses.ts';
import { againstShares } from './quantity/against-shares.ts';
import { droppedQuantity } from './quantity/dropped-quantity.ts';
import { isToldOtherwise } from './quantity/is-told-otherwise.ts';
import { loneSuperlative } from './quantity/lone-superlative.ts';
import { onlyAdded } from './quantity/only-added.ts';
import { type Quantity, quantitiesIn } from './quantity/quantities-in.ts';
import { quantityLikeness } from './quantity/quantity-likeness.ts';
import { saidOfSame } from './quantity/said-of-same.ts';
import { sharedPredicate } from './quantity/shared-predicate.ts';
import { readMeaning } from './read-meaning.ts';

/** Of how many or how often the claim speaks where the cited words speak of more, fewer or none at all. Empty when they fit. */
export function checkQuantifier(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const backing = backingOf(evidence);
  const byFigures = quantitiesIn(claim).map((one) => againstShares(one, backing, evidence));
  const figured = byFigures.find((one) => typeof one === 'object');
  if (evidence.row !== undefined) return typeof figured === 'object' ? [figured] : [];
  const found = [
    onlyAdded(claim, backing),
    ...quantitiesIn(claim).map((one, i) => otherAmount(one, backing, byFigures[i])),
    droppedQuantity(claim, backing),
    loneSuperlative(claim, backing),
  ];
  const fault = found.find((one) => one !== undefined);
  return fault === undefined ? [] : [fault];
}

/** True when one may be said for the other. */
function fits(said: number, source: number): boolean {
  if (said === source) return true;
  const pair = [said, source].sort().join(' ');
  return ['5 6', '3.5 4', '3 3.5', '4 5'].includes(pair) ? !(pair === '4 5' && said === 5) : false;
}

const small = /\b(?:small|handful|minority|few|one or two)\b/u;

function sameAmount(one: Quantity, source: Quantity): boolean {
  if (fits(one.level, source.level)) return true;
  // How far a denial reaches cannot be told where both have one.
  const denied = [one, source].every(({ meaning }) => meaning.denials.length > 0);
  if (denied && one.word === source.word) return true;
  const apart = Math.abs(one.level - source.level);
  return (
    apart === 1 &&
    Math.min(one.level, source.level) === 2 &&
    small.test(one.text) &&
    small.test(source.text) &&
    !/^a few/u.test(source.text)
  );
}

function otherAmount(
  one: Quantity,
  backing: Backing,
  byFigures: ReturnType<typeof againstShares>,
): ClaimFault | undefined {
  if (byFigures === 'backed' || isToldOtherwise(one, backing)) return undefined;
  const there = backing.units.flatMap(({ meaning, frame }) => (frame ? [] : quantitiesIn(meaning)));
  const rated = there
    .map((source) => ({ source, likeness: quantityLikeness(one, source) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = rated[0]?.likeness ?? 0;
  const close = saidAlike(
    one,
    rated.filter((other) => other.likeness >= best * 0.75),
  );
  if (close.some(({ source }) => sameAmount(one, source))) return undefined;
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
  if (rated.some(({ source }) => sameAmount(one, source))) return undefined;
  return byFigures ?? unbacked(one, backing);
}

/** Of amounts of one thing, those of which most of the same is said: "most are thorough but some lack detail". All of them when none stands out. */
function saidAlike<T extends { source: Quantity }>(one: Quantity, close: readonly T[]): readonly T[] {
  const same = close.filter(({ source }) => saidOfSame(one, source));
  if (same.length < 2 || new Set(same.map(({ source }) => source.clause)).size < 2) return close;
  const shares = same.map(({ source }) => sharedPredicate(one, source));
  const most = Math.max(...shares);
  return most === 0 ? close : same.filter((_, i) => shares[i] === most);
}

function clearlyApart(one: Quantity, sources: readonly Quantity[]): boolean {
  return sources.every((source) => {
    const { level } = source;
    if (one.level === 1) return level >= 2 && level < 7 && saidOfSame(one, source);
    if (level === 1) return one.level < 7 && saidOfSame(one, source);
    return Math.abs(level - one.level) >= 1;
  });
}

/** Amounts that speak of a whole loosely: they need no word of their own in the cited words. */
const looseWholes = new Set(
  'throughout broadly generally largely mainly fully whole entire consistently 100'.split(' '),
);
const shares = /\d\s*(?:%|per\s*cent)|\b(?:out of|of|in)\s+(?:the\s+)?\d|\bboth\b/iu;
const wholes = /\b(?:100|both|no|none|any|never|nobody)\b/iu;
const wide =
  /\b(?:universal|whole|throughout|consistent|consistently|entire|full|across|everywhere|any|both|routine|invariably|standard|without exception|total|uniform|unanimous)\w*/iu;

/** "All", "most", "always" and the like where the cited words speak of no amount at all. */
function unbacked(one: Quantity, { units }: Backing): ClaimFault | undefined {
  if (one.level < 5 || looseWholes.has(one.text)) return undefined;
  const figures = one.level < 7 ? shares : wholes;
  if (units.some(({ meaning, frame }) => !frame && figures.test(meaning.statement.text))) return undefined;
  if (units.some(({ meaning }) => wide.test(meaning.statement.text))) return undefined;
  return { kind: 'quantifier', value: one.text, why: `The cited words do not say “${one.text}”.` };
}
