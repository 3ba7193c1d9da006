import type { Asked } from '../domain/asked.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import { contentStems, isStopWord } from '../domain/stem-words.ts';
import type { PreparedQuestion } from '../retrieve/prepare-question.ts';
import type { Evidence } from './evidence.ts';
import { type EvidenceStems, evidenceStems } from './evidence-stems.ts';
import { holdsKind } from './holds-kind.ts';

/** Evidence with how well it answers. */
export interface Scored {
  evidence: Evidence;
  /** True when the rarest stem of the subject (of those that the reports hold anywhere) is held, by itself or in another form. */
  rarest: boolean;
  /** Share of the question's subject that the words themselves hold, weighted by how rare each stem is here; 0 to 1. */
  own: number;
  /** The same, counting the frame at half. */
  covered: number;
  score: number;
}

/** Weights of the parts of a score. Tuned on public cases only. */
const weights = { similarity: 0.5, covered: 0.35, passage: 0.15, kind: 0.1, row: 0.08 };
/** What a stem in the frame counts beside one in the words; more for what stands first under its heading. */
const frameWeight = 0.5;
const leadWeight = 0.8;
/** What a stem in the sentence before counts for one that points back to it. */
const antecedentWeight = 0.6;
/** What a stem carried over from the clause before counts beside one of the clause's own. */
const carriedWeight = 0.4;
/** What another form of the same thing counts beside the question's own word. */
const meantWeight = 0.8;

/** Cues that a figure of a table is asked for, beside the plain kinds. */
const asksMeasure =
  /\bhow (?:satisfied|high|low|fast|quickly|well|far)\b|\b(?:measure|indicator|figure|quartile|rank(?:ed|ing)?)s?\b|\b(?:go|went|gone|going|moved?|risen|fallen|rose|fell) (?:up|down)\b|\bmoved\b/iu;

/** Evidence by how well it answers, best first. */
export function scoreEvidence(
  asked: Asked,
  { meanings }: Pick<PreparedQuestion, 'meanings'>,
  evidence: readonly Evidence[],
  reports: readonly ReportVersion[],
): Scored[] {
  const stemsOf = evidence.map(evidenceStems);
  const rarity = rarityOf(
    asked,
    stemsOf.map(({ own }) => own),
  );
  const rarest = rarestHeld(asked, reports, rarity);
  const whole = [...rarity.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  return evidence
    .map((one, at) => {
      const shares = sharesOf(one, stemsOf[at]!, rarity, meanings);
      const covered = shares.covered / whole;
      const score =
        weights.similarity * Math.max(0, one.similarity) +
        weights.covered * covered +
        weights.passage * one.passageScore +
        (holdsKind(asked.kind, one.text) ? weights.kind : 0) +
        (asksFigure(asked) && isFigureRow(one) ? weights.row : 0);
      return {
        evidence: one,
        rarest: rarest === undefined || shares.held.has(rarest),
        own: shares.own / whole,
        covered,
        score,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** What the words hold of the subject, by rarity, what they and their frame hold, and the stems that either holds. */
function sharesOf(
  evidence: Evidence,
  { own: words, before, frame }: EvidenceStems,
  rarity: ReadonlyMap<string, number>,
  meanings: PreparedQuestion['meanings'],
): { own: number; covered: number; held: Set<string> } {
  const held = new Set<string>();
  let own = 0;
  let framed = 0;
  for (const [stem, weight] of rarity) {
    const said = Math.max(
      heldShare(stem, words, meanings),
      antecedentWeight * heldShare(stem, before, meanings),
    );
    const around = said === 0 ? heldShare(stem, frame, meanings) : 0;
    own += weight * said;
    framed += weight * around;
    if (said > 0 || around > 0) held.add(stem);
  }
  return { own, covered: own + framed * (leadsSection(evidence) ? leadWeight : frameWeight), held };
}

/** What stands first under a heading is what the heading announces. */
function leadsSection({ block, at }: Evidence): boolean {
  return block.headings.at(-1) === at - 1;
}

/** A row with the figure itself is better than a sentence about it. */
function isFigureRow({ block, text }: Evidence): boolean {
  return block.kind === 'table' && (/\d/u.test(text) || holdsKind('grade', text));
}

function asksFigure(asked: Asked): boolean {
  return (
    asked.kind === 'percentage' ||
    asked.kind === 'grade' ||
    asked.kind === 'count' ||
    asked.codes.length > 0 ||
    asksMeasure.test(asked.text)
  );
}

/** The rarest stem of the subject that the reports hold anywhere: what nothing holds tells nothing apart. */
function rarestHeld(
  asked: Asked,
  reports: readonly ReportVersion[],
  rarity: ReadonlyMap<string, number>,
): string | undefined {
  const held = asked.stems.filter((stem) => reports.some((report) => stemsOfReport(report).has(stem)));
  return held.sort((a, b) => rarity.get(b)! - rarity.get(a)!)[0];
}

const reportStems = new WeakMap<ReportVersion, Set<string>>();

function stemsOfReport(report: ReportVersion): Set<string> {
  const known = reportStems.get(report) ?? new Set(contentStems(report.content.text));
  reportStems.set(report, known);
  return known;
}

/** 1 when the stem itself stands there, somewhat less when another form of the same thing does, else 0. */
function heldShare(stem: string, stems: ReadonlySet<string>, meanings: PreparedQuestion['meanings']): number {
  if (stems.has(stem)) return 1;
  const forms = meanings.get(stem) ?? [];
  return forms.some((form) => form.every((one) => stems.has(one) || isStopWord(one))) ? meantWeight : 0;
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
