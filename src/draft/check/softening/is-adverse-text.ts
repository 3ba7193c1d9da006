import {
  absenceWords,
  adverseWords,
  denials,
  directions,
  scarceWords,
  strengthScales,
} from '../strength-words.ts';
import { wordsIn } from '../words-in.ts';

/** The level from which a word of these scales says that something is wrong. */
const wrongFrom = 2;

/** True when something is wrong, missing or must change by the words of `text`; the absence of something alone counts unless `plainly`. */
export function isAdverseText(text: string, plainly = false): boolean {
  const levels = strengthScales
    .filter(({ key }) => key === 'fault' || key === 'quality')
    .flatMap((scale) => scale.levels.filter(([level]) => level >= wrongFrom));
  const worse = directions.flatMap(({ adverse, down }) => (adverse ? [down] : []));
  return [
    ...levels.map(([, words]) => words),
    ...worse,
    scarceWords,
    adverseWords,
    denials,
    ...(plainly ? [] : [absenceWords]),
  ].some((words) => wordsIn(text, words).length > 0);
}
