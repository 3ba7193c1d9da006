import { editDistance } from './edit-distance.ts';

/** Whether two words of a name are one a letter or two apart (from seven letters on two), both at least `shortest` long; a plural is no misspelling. */
export function isMisspelling(one: string, two: string, shortest: number): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()];
  const length = Math.min(a.length, b.length);
  if (length < shortest || a[0] !== b[0] || `${a}s` === b || `${b}s` === a) return false;
  const most = length >= 7 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}
