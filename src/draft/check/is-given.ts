import type { Given } from '../../domain/draft.ts';
import { backingOf, holdsWords } from './backing.ts';
import { datesIn, knowsDate } from './dates-in.ts';

/** True when a person gave these words with the request: under that name, or under any where none is named. Dates may be spoken or ISO. */
export function isGiven(text: string, given: Given, name?: keyof Given): boolean {
  const words = name === undefined ? Object.values(given) : [given[name]];
  const held = backingOf(words.filter((one) => one !== undefined));
  const dates = datesIn(text);
  if (dates.length === 0) return holdsWords(held, text);
  return dates.every(
    ({ keys, wrongDay }) => wrongDay !== true && keys.every((key) => knowsDate(held.dates, key)),
  );
}
