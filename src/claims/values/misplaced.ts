import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { fitnessOf } from './fitness-of.ts';
import { isContrasted } from './is-contrasted.ts';
import { type Marked, type Mention, marked } from './marked.ts';
import { outOfTime } from './out-of-time.ts';
import { type Placed, placed, placedIn } from './placed-mentions.ts';
import { keyOf } from './token-key.ts';

/** How a kind of value is compared. */
export interface Kind {
  /** Finds the values, where they are not among those of every statement. */
  read?: (statement: Statement, words: ClaimWords) => Marked;
  /** Values that belong to this kind in the evidence, among which a claim's may have been taken for another. */
  wanted: (mention: Mention) => boolean;
  /** True when the evidence's value is the one claimed. */
  same: (claimed: Mention, printed: Mention) => boolean;
  /** True when the one could stand where the other does: the same unit, not the same value. */
  rival: (candidate: Mention, other: Mention) => boolean;
}

/** How much better another place must fit: within one sentence, and in another one. */
const margins = { here: 0.9, elsewhere: 1.5 };

/** A claim's value that belongs elsewhere, and what stands where it should. */
export interface Misplaced {
  claimed: Mention;
  other: Mention;
}

/** Values of the claim that stand in the evidence, but whose words go clearly better with another value there, or that have another time there. */
export function misplaced(claim: Statement, evidence: Evidence, words: ClaimWords, kind: Kind): Misplaced[] {
  const find = kind.read ?? marked;
  const read = find(claim, words);
  const targets = read.mentions.filter(kind.wanted);
  if (targets.length === 0 || isPrinted(claim, evidence)) return [];
  const printed = placedIn(evidence, words, kind.wanted, find);
  const claimed = placed(read, targets);
  const told = { kind, said: new Set(read.tokens.map(keyOf)), claimed, printed, evidence };
  return claimed.flatMap((one) => {
    const candidates = printed.filter(({ mention }) => kind.same(one.mention, mention));
    if (candidates.length === 0) return [];
    const untimely = outOfTime(one, candidates, told);
    if (untimely !== undefined) return [{ claimed: one.mention, other: untimely.mention }];
    const other = betterThan(candidates, one, told);
    return other === undefined ? [] : [{ claimed: one.mention, other: other.mention }];
  });
}

export interface Told {
  kind: Kind;
  said: ReadonlySet<string>;
  claimed: readonly Placed[];
  printed: readonly Placed[];
  evidence: Evidence;
}

/** The rival that fits clearly better than the best of the candidates. */
function betterThan(candidates: readonly Placed[], one: Placed, told: Told): Placed | undefined {
  const { kind, printed } = told;
  const scored = candidates.map((place) => ({ place, score: worth(one, place, told) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return printed.find((rival) => {
    if (!told.evidence.sentences.includes(rival.statement)) return false;
    if (kind.same(one.mention, rival.mention) || !kind.rival(best.place.mention, rival.mention)) return false;
    const score = worth(one, rival, told);
    const near = rival.statement === best.place.statement || told.evidence.rows !== undefined;
    const margin = near ? margins.here : margins.elsewhere;
    if (isContrasted(one, best.place, rival, told)) return true;
    return score >= 0.6 && score - best.score >= margin && !isTaken(rival, best.place, one, told);
  });
}

function worth(one: Placed, place: Placed, { said, claimed, printed, kind }: Told): number {
  const score = fitnessOf(one.around, place.around, said);
  const here = printed.some(
    ({ mention, statement }) => statement === place.statement && kind.same(one.mention, mention),
  );
  // The other values of the claim tell which sentence or row it speaks of.
  const company = claimed.filter((other) => {
    if (other === one) return false;
    const places = printed.filter(({ mention }) => kind.same(other.mention, mention));
    // In another sentence, what stands at this very place is no company: the two would have been turned.
    return (
      places.length > 0 &&
      (here || !places.includes(place)) &&
      places.every(({ statement }) => statement === place.statement)
    );
  });
  return score + Math.min(1.5, company.length * 1.5);
}

/** True when the claim says that other value too, and it is better in its place than in this one's. */
function isTaken(rival: Placed, best: Placed, one: Placed, told: Told): boolean {
  return told.claimed.some(
    (other) =>
      other !== one &&
      told.kind.same(other.mention, rival.mention) &&
      worth(other, rival, told) >= worth(other, best, told),
  );
}

/** True for a claim that is printed as it stands: then everything is where it should be. */
function isPrinted({ folded }: Statement, evidence: Evidence): boolean {
  return evidence.folded.includes(folded.replace(/[.;]$/u, ''));
}
