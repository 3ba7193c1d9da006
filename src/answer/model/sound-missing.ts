import { findValues } from '../../domain/find-values.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { contentStems } from '../../domain/stem-words.ts';

const longest = 200;
/** Share of its subject that must be the question's own. */
const ownShare = 0.5;

/**
 * What a model says is not stated, each once, where it keeps to the question. Nothing cited stands behind such words: one that brings in a figure, or
 * more of its own than of the question, could tell readers something under the name of a gap, and the question itself stands in its place.
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
    stems.filter((stem) => own.has(stem)).length >= ownShare * stems.length
  );
}
