import type { Asked } from '../domain/asked.ts';
import { contentStems } from '../domain/stem-words.ts';
import type { Evidence } from './evidence.ts';
import { holdsKind } from './holds-kind.ts';

/** Evidence with how well it answers. */
export interface Scored {
  evidence: Evidence;
  /** Share of the question's subject that the words themselves hold, weighted by how rare each stem is here; 0 to 1. */
  own: number;
  /** The same, counting the frame at half. */
  covered: number;
  score: number;
}

/** Weights of the parts of a score. Tuned on public cases only. */
const weights = { similarity: 0.5, covered: 0.35, passage: 0.15, kind: 0.1 };
/** What a stem carried over from the clause before counts beside one of the clause's own. */
const carriedWeight = 0.4;

/** Evidence by how well it answers, best first. */
export function scoreEvidence(asked: Asked, evidence: readonly Evidence[]): Scored[] {
  const stemsOf = evidence.map((one) => new Set(contentStems(one.text)));
  const rarity = rarityOf(asked, stemsOf);
  const whole = [...rarity.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  return evidence
    .map((one, at) => {
      const frame = new Set(contentStems(one.frame));
      let own = 0;
      let framed = 0;
      for (const [stem, weight] of rarity) {
        if (stemsOf[at]!.has(stem)) own += weight;
        else if (frame.has(stem)) framed += weight;
      }
      const covered = (own + framed / 2) / whole;
      const score =
        weights.similarity * Math.max(0, one.similarity) +
        weights.covered * covered +
        weights.passage * one.passageScore +
        (holdsKind(asked.kind, one.text) ? weights.kind : 0);
      return { evidence: one, own: own / whole, covered, score };
    })
    .sort((a, b) => b.score - a.score);
}

function rarityOf(asked: Asked, stemsOf: readonly ReadonlySet<string>[]): Map<string, number> {
  const weigh = (stem: string, share: number): [string, number] => {
    const holders = stemsOf.filter((stems) => stems.has(stem)).length;
    return [stem, share * Math.log(1 + (stemsOf.length + 1) / (holders + 0.5))];
  };
  return new Map([
    ...asked.stems.map((stem) => weigh(stem, 1)),
    ...asked.carried.map((stem) => weigh(stem, carriedWeight)),
  ]);
}
