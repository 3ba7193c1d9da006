import { isStopWord } from '../../../domain/stem-words.ts';
import type { ClaimRule } from '../../check-support.ts';
import { councilsIn } from '../councils-in.ts';
import { marked } from '../marked.ts';

/** A value told of something by name, from rows that name nothing: no cell and no text around them has a word of it. Empty where one has. */
export const unnamedRows: ClaimRule = (claim, { rows, frame, sentences }, words) => {
  if (rows === undefined || rows.some(({ cells }) => /\p{L}{3}/u.test(cells[0] ?? ''))) return [];
  const { mentions } = marked(claim, words);
  if (mentions.every(({ kind }) => kind === 'time')) return [];
  const taken = [...mentions, ...councilsIn(claim, words)];
  const telling = claim.words.filter(
    ({ text, start, end }) =>
      !isStopWord(text) && !taken.some((one) => start < one.end && end > one.start) && !/\d/u.test(text),
  );
  const known = [...frame, ...sentences];
  if (telling.length === 0 || telling.some(({ stem }) => known.some(({ stems }) => stems.has(stem))))
    return [];
  const value = claim.text.slice(telling[0]!.start, telling.at(-1)!.end);
  return [{ kind: 'cell', value, why: `The cited row does not say that it is about “${value}”.` }];
};
