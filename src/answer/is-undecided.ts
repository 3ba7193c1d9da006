import type { Scored } from './score-evidence.ts';

/** Below this score evidence is weak where the rarest word of the subject is not in it. */
const weak = 0.6;
/** From these shares of the best's score and of its words another piece of evidence is as near. */
const asNear = { score: 0.93, own: 0.45 };
/** Share of the subject below which only a close meaning tells, and how close it must be. */
const wordless = { own: 0.2, similarity: 0.6 };

/**
 * True when nothing tells the best from the rest: it lacks the rarest word of the question and is either weak with another as
 * near, or holds hardly a word of the subject. Then no answer is better than one of several. `sound` is sorted, best first.
 */
export function isUndecided(sound: readonly Scored[]): boolean {
  const [best, next] = sound;
  if (best === undefined || best.rarest) return false;
  if (best.own < wordless.own && best.evidence.similarity < wordless.similarity) return true;
  if (best.score >= weak || next === undefined) return false;
  return next.score >= asNear.score * best.score && next.own >= asNear.own * best.own;
}
