/** A number that does not follow from the one before it. */
export interface Misfit<Item> {
  kind: 'jump' | 'repeat';
  before: Item;
  /** For a repeat: where the number stood first. */
  first: Item;
  item: Item;
  /** Numbers passed over; empty for a repeat. */
  missing: number[];
}

interface Run<Item> {
  last: number;
  seen: Map<number, Item>;
  previous: Item;
}

/** A larger step is a figure that begins a line, or pages not read, rather than a number left out. */
const mostMissing = 3;

/**
 * Numbers that jump or repeat within one series, in order. Starting again at 1 opens a new run, e.g. a list within a
 * paragraph, and the outer run may go on after it.
 */
export function findMisfits<Item>(items: readonly Item[], placeOf: (item: Item) => number): Misfit<Item>[] {
  const misfits: Misfit<Item>[] = [];
  const runs: Run<Item>[] = [];
  for (const item of items) {
    const place = placeOf(item);
    while (runs.length > 1 && runs.at(-1)!.last !== place - 1 && runs.some((run) => run.last === place - 1))
      runs.pop();
    const run = runs.at(-1);
    if (run === undefined || (place === 1 && run.last !== 1)) {
      runs.push({ last: place, seen: new Map([[place, item]]), previous: item });
      continue;
    }
    const misfit = misfitOf(run, place, item);
    if (misfit !== undefined) misfits.push(misfit);
    if (place > run.last + 1 + mostMissing) continue;
    run.last = place;
    run.seen.set(place, item);
    run.previous = item;
  }
  return misfits;
}

function misfitOf<Item>(run: Run<Item>, place: number, item: Item): Misfit<Item> | undefined {
  const first = run.seen.get(place);
  if (first !== undefined && place <= run.last)
    return { kind: 'repeat', before: run.previous, first, item, missing: [] };
  const count = place - run.last - 1;
  if (count < 1 || count > mostMissing) return undefined;
  const missing = Array.from({ length: count }, (_, index) => run.last + 1 + index);
  return { kind: 'jump', before: run.previous, first: run.previous, item, missing };
}
