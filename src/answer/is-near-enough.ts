import type { Asked } from '../domain/asked.ts';
import type { Scored } from './score-evidence.ts';

/** Evidence answers from this score on, when its words or its meaning are near enough beside it. Tuned on public cases only. */
const answerThreshold = 0.4;
/** Share of the subject that the words hold, or cosine, from which evidence is near enough: one of the two, or both at a lower mark. */
const near = {
  own: 0.5,
  similarity: 0.5,
  ownBoth: 0.2,
  similarityBoth: 0.38,
  withoutRarest: 0.65,
  ownWithoutRarest: 0.7,
};
/** Kinds whose answer is one value: it must be of the very thing asked about, not of something like it. */
const valueKinds = new Set<Asked['kind']>([
  'count',
  'percentage',
  'money',
  'date',
  'person',
  'grade',
  'reason',
]);
/** Kinds whose answer may be recognised by most of the subject's words. */
const looseKinds = new Set<Asked['kind']>(['grade', 'date', 'person']);
/** Who asks for words to be quoted gets those words or none. */
const asksQuote = /\bquote\b|\bword for word\b|\bexact words\b/iu;
/** Share of the subject that words must hold to be quoted as what was asked for. */
const quotedShare = 0.6;

/** True when evidence is near enough to the question, in words or in meaning, to answer it. */
export function isNearEnough({ score, own, rarest, evidence }: Scored, asked: Asked): boolean {
  if (score < answerThreshold) return false;
  const looksAlike = own >= (looseKinds.has(asked.kind) ? near.own : near.ownWithoutRarest);
  if (valueKinds.has(asked.kind) && !rarest && !looksAlike && evidence.similarity < near.withoutRarest)
    return false;
  if (asksQuote.test(asked.text) && own < quotedShare) return false;
  if (own >= near.own || evidence.similarity >= near.similarity) return true;
  return own >= near.ownBoth && evidence.similarity >= near.similarityBoth;
}
