import { type Group, groupsIn, holdsGroup } from './groups-in.ts';
import type { Clause, Meaning } from './meaning.ts';

/** A figure that is neither a year nor a single digit: likely to stand once. */
const figure = /^(?!(?:19|20)\d\d(?:[/-]\d\d)?$)\d[\d.,/]*\d$/u;

/**
 * Whose figures a claim gives to a group: `same` when the clause of the cited words in which they stand names that group, `other` when it names
 * others alone. Undefined when there are none, or they stand beside nobody.
 */
export function figureGroup(
  claim: Meaning,
  group: Group,
  sources: readonly Meaning[],
): 'same' | 'other' | undefined {
  const clause = claim.clauses[claim.tokens[group.at]!.clause]!;
  const figures = figuresOf(claim, clause);
  const own = idsOf(claim, clause);
  const beside = sources.flatMap((source) =>
    source.clauses
      .filter((one) => [...figuresOf(source, one)].some((text) => figures.has(text)))
      .map((one) => idsOf(source, one)),
  );
  if (beside.length === 0 || beside.some((ids) => ids.length === 0)) return undefined;
  const fits = beside.some((ids) =>
    own.some((id) => holdsGroup(ids, id) || ids.some((one) => holdsGroup([id], one))),
  );
  return fits ? 'same' : 'other';
}

function figuresOf({ tokens }: Meaning, { from, to }: Clause): Set<string> {
  return new Set(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .filter((text) => figure.test(text)),
  );
}

function idsOf(meaning: Meaning, { from, to }: Clause): string[] {
  return groupsIn(meaning)
    .filter(({ at }) => at >= from && at < to)
    .map(({ id }) => id);
}
