import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { fitnessOf } from './fitness-of.ts';
import { type Mention, marked } from './marked.ts';
import { type Placed, placed, placedIn } from './placed-mentions.ts';

/** How a kind of value is compared. */
export interface Kind {
  /** Values that belong to this kind in the evidence, among which a claim's may have been taken for another. */
  wanted: (mention: Mention) => boolean;
  /** True when the evidence's value is the one claimed. */
  same: (claimed: Mention, printed: Mention) => boolean;
  /** True when the one could stand where the other does: the same unit, not the same value. */
  rival: (candidate: Mention, other: Mention) => boolean;
}

/** How much better another place must fit: within one sentence, and in another one. */
const margins = { here: 1, elsewhere: 2 };

/** Values of the claim that stand in the evidence, but whose words go clearly better with another value there. Each with that other value. */
export function misplaced(
  claim: Statement,
  evidence: Evidence,
  words: ClaimWords,
  kind: Kind,
): { claimed: Mention; other: Mention }[] {
  const read = marked(claim, words);
  const targets = read.mentions.filter(kind.wanted);
  if (targets.length === 0 || isPrinted(claim, evidence)) return [];
  const printed = placedIn(evidence, words, kind.wanted);
  const said = new Set(read.tokens.map(({ stem }) => stem));
  const claimed = placed(read, targets);
  return claimed.flatMap((one) => {
    const candidates = printed.filter(({ mention }) => kind.same(one.mention, mention));
    if (candidates.length === 0) return [];
    const scored = candidates.map((place) => ({ place, score: fitnessOf(one.around, place.around, said) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    const rivals = printed.filter(
      ({ mention }) => !kind.same(one.mention, mention) && kind.rival(best.place.mention, mention),
    );
    const other = rivals.find((rival) => {
      const score = fitnessOf(one.around, rival.around, said);
      const margin = rival.statement === best.place.statement ? margins.here : margins.elsewhere;
      return (
        score >= 0.6 && score - best.score >= margin && !isTaken(rival, claimed, one, { kind, said, score })
      );
    });
    return other === undefined ? [] : [{ claimed: one.mention, other: other.mention }];
  });
}

/** True for a claim that is printed as it stands: then everything is where it should be. */
export function isPrinted({ folded }: Statement, evidence: Evidence): boolean {
  return evidence.folded.includes(folded.replace(/[.;]$/u, ''));
}

interface Taking {
  kind: Kind;
  said: ReadonlySet<string>;
  score: number;
}

/** True when the claim says that other value too, and there it fits as well. */
function isTaken(
  rival: Placed,
  claimed: readonly Placed[],
  one: Placed,
  { kind, said, score }: Taking,
): boolean {
  return claimed.some(
    (other) =>
      other !== one &&
      kind.same(other.mention, rival.mention) &&
      fitnessOf(other.around, rival.around, said) >= score,
  );
}
