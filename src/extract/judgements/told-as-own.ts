import type { Source } from '../source.ts';
import type { Sentence } from './sentences-of.ts';
import { sentencesOf } from './sentences-of.ts';

const own =
  /\b(?:self[- ]?(?:assessment|evaluation|rating)|own (?:assessment|evaluation|view|judgement))\b(?<then>[^.;]{0,80}?)\b(?:rat(?:es|ed)|grad(?:es|ed)|judg(?:es|ed)|scor(?:es|ed)|assess(?:es|ed))\b/iu;
const mention = /\b(?:self[- ]?(?:assessment|evaluation)|own (?:assessment|evaluation))\b/iu;
const carriesOn =
  /^(?:that|this|the|its)\s+(?:document|paper|report|return|assessment|evaluation)\b|^it\s+(?:rated|graded|judged|scored)\b/iu;
const byOthers = /\b(?:inspect\w+|by (?:the )?(?:commission|regulator))\b|\p{Lu}{3,}/u;

/** True for a sentence that tells how the council judged itself, though an inspectorate is named near by. */
export function toldAsOwn(source: Source, sentence: Sentence): boolean {
  const then = own.exec(sentence.words)?.groups?.then;
  if (then !== undefined) return !byOthers.test(then);
  if (!carriesOn.test(sentence.words)) return false;
  const all = sentencesOf(source);
  const before = all[all.indexOf(sentence) - 1];
  return before !== undefined && before.block === sentence.block && mention.test(before.words);
}
