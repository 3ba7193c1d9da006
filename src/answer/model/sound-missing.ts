import { findValues } from '../../domain/find-values.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { contentStems } from '../../domain/stem-words.ts';

const longest = 200;
/** Words with which a gap is named, besides the question's own; none of them says anything of anybody. */
const gapStems = new Set(
  contentStems(
    'reason why how who when where what detail name date figure number amount total cost price period year month time result outcome view opinion forecast future further other rest part breakdown comparison trend cause effect information description explanation definition meaning',
  ),
);

/**
 * What a model says is not stated, each once, where it keeps to the question. Nothing cited stands behind such words: one that brings in a figure, or
 * a word that is neither the question's nor names a gap, could tell readers something under the name of a gap, and the question itself stands in its place.
 */
export function soundMissing(missing: readonly string[], question: string): string[] {
  return [...new Set(missing.map((text) => (keepsTo(text, question) ? text : question)))];
}

function keepsTo(text: string, question: string): boolean {
  const asked = foldWords(question);
  const own = new Set(contentStems(question));
  const stems = contentStems(text);
  const figures = findValues(text).filter(
    ({ kind, text: value }) => kind === 'number' && /\p{N}/u.test(value),
  );
  return (
    text.length <= longest &&
    figures.every(({ text: value }) => asked.includes(foldWords(value.replace(/[,.]$/u, '')))) &&
    stems.every((stem) => own.has(stem) || gapStems.has(stem))
  );
}
