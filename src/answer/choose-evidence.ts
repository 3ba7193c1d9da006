import type { Asked } from '../domain/asked.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { printedListOf } from './choose-list.ts';
import type { Evidence } from './evidence.ts';
import { evidenceAt } from './gather-evidence.ts';
import { judgeEvidence } from './judge-evidence.ts';
import type { Scored } from './score-evidence.ts';

/** Below this no evidence answers. Tuned on public cases only. */
export const answerThreshold = 0.42;
/** Topic lists take what scores at least this share of the best. */
const topicShare = 0.72;
const longestTopicList = 14;

/** The evidence that answers one clause in one place, in reading order; empty when none does. */
export function chooseEvidence(
  scored: readonly Scored[],
  asked: Asked,
  target: ScopeTarget,
  regimes: Regimes,
): Evidence[] {
  const sound = scored.filter((one) => judgeEvidence(one.evidence, asked, target, regimes) === undefined);
  const best = sound[0];
  if (best === undefined || best.score < answerThreshold) return [];
  if (asked.wantsList) {
    const list = printedListOf(best, asked);
    if (list !== undefined) return list.items.flatMap((at) => wholeBlock(best.evidence, at));
    return topicList(sound, best);
  }
  return [best.evidence];
}

function topicList(sound: readonly Scored[], best: Scored): Evidence[] {
  return sound
    .filter((one) => one.score >= topicShare * best.score && one.own >= 0.5 * best.own)
    .slice(0, longestTopicList)
    .map((one) => one.evidence)
    .sort((a, b) => a.report.reportId.localeCompare(b.report.reportId) || a.startChar - b.startChar);
}

function wholeBlock(near: Evidence, at: number): Evidence[] {
  const block = near.report.content.blocks[at];
  if (block === undefined) return [];
  return evidenceAt(
    near.report,
    { startChar: block.bodyStart, endChar: block.endChar },
    near.similarity,
    near.passageScore,
  );
}
