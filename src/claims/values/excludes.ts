import { stemOf } from '../../domain/stem-words.ts';
import type { Statement } from '../statement.ts';

/** Words of which only one can be meant at a time. */
const sets: readonly ReadonlySet<string>[] = [
  'adults children carers parents users staff partners',
  'older younger young',
  'primary secondary special nursery',
  'national regional local comparator neighbours neighbouring similar england',
  'boys girls men women',
  'residential nursing domiciliary home',
  'support supported oppose opposed agree agreed disagree disagreed',
  'met missed',
  'first second third final initial',
  'leadership commissioning safeguarding',
].map((words) => new Set(words.split(' ').map(stemOf)));

/** True for two stems that exclude one another, or that are both names in the statement. */
export function excludes(a: string, b: string, statement: Statement): boolean {
  if (a === b) return false;
  return sets.some((set) => set.has(a) && set.has(b)) || (isName(a, statement) && isName(b, statement));
}

function isName(stem: string, { text, words }: Statement): boolean {
  return (
    words.some((word) => word.stem === stem && word.start > 0 && /\p{Lu}/u.test(text[word.start]!)) ||
    words.some(
      (word) =>
        word.stem === stem &&
        word.start === 0 &&
        !/^(?:the|in|of|at|by)/u.test(stem) &&
        text.indexOf(text.slice(word.start, word.end), 1) > 0,
    )
  );
}
