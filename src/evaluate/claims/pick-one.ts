/**
 * One of a list, as `random` (in [0, 1)) falls.
 * @throws RangeError when the list is empty.
 */
export function pickOne<T>(list: readonly T[], random: () => number): T {
  if (list.length === 0) throw new RangeError('There is nothing to pick from: give a list with an entry.');
  return list[Math.floor(random() * list.length)]!;
}
