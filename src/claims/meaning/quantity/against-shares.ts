import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Evidence } from '../../evidence.ts';
import type { Backing } from '../aligned-clauses.ts';
import type { Meaning } from '../meaning.ts';
import { fitsShare } from './fits-share.ts';
import { type Quantity, quantitiesIn } from './quantities-in.ts';
import { sharesIn } from './shares-in.ts';
import { sharesInRow } from './shares-in-row.ts';

/** "Most" of 41 out of 120. `backed` when a share of the evidence may be told so; undefined when none is of the same thing. */
export function againstShares(
  one: Quantity,
  { units }: Backing,
  evidence: Evidence,
): ClaimFault | 'backed' | undefined {
  const cited = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning);
  const shares =
    evidence.row === undefined
      ? cited.flatMap((meaning) =>
          isOfSame(one, meaning) ? sharesIn(meaning.statement.text).map(({ share }) => share) : [],
        )
      : cited.some((meaning) => isOfSame(one, meaning))
        ? sharesInRow(one.meaning.statement.text, evidence.row)
        : [];
  if (shares.length === 0 || (evidence.row !== undefined && isPrinted(one, cited))) return undefined;
  if (shares.some((share) => fitsShare(one, share))) return 'backed';
  return {
    kind: 'quantifier',
    value: one.text,
    why: `“${one.text}” does not fit the figures of the cited words.`,
  };
}

/** "No service required": the row's own words name what is counted so. */
function isPrinted(one: Quantity, cited: readonly Meaning[]): boolean {
  const behind = ({ meaning, at, text }: Quantity) =>
    meaning.tokens.slice(at + text.split(' ').length, at + text.split(' ').length + 2);
  const said = new Set(behind(one).flatMap(({ ids }) => [...ids.keys()]));
  return cited
    .flatMap((meaning) => quantitiesIn(meaning))
    .some(
      (other) =>
        other.text === one.text &&
        behind(other).some(({ ids }) => [...ids.keys()].some((id) => said.has(id))),
    );
}

/** How far behind an amount, in words, what is told of it may stand. */
const reach = 14;
/** A row shorter than this names one thing alone. */
const shortest = 12;

/** What stands right behind the word is spoken of in the cited sentence, and something else of its clause is too. */
function isOfSame(one: Quantity, meaning: Meaning): boolean {
  const start = one.at + one.text.split(' ').length;
  const head = one.meaning.tokens
    .slice(start, start + 4)
    .find((token) => [...token.ids.keys()].some((id) => meaning.ids.has(id)));
  if (head === undefined) return false;
  if (meaning.tokens.length < shortest) return true;
  const { from, to } = one.meaning.clauses[one.clause]!;
  return one.meaning.tokens
    .slice(from, Math.max(to, one.at + reach))
    .some(
      (token) =>
        token !== head &&
        token.at !== one.at &&
        !token.light &&
        [...token.ids.keys()].some((id) => meaning.ids.has(id)),
    );
}
