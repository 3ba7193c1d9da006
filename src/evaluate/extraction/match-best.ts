/**
 * Optimal one-to-one matching: the pairs [row, column] that together weigh most (Kuhn and Munkres, O(n³)). `weights[row][column]` is 0
 * where the two may not be matched, and such a pair is never returned. Rows may be of any equal length; no rows or no columns
 * give no pair.
 */
export function matchBest(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  const turned = rows > columns;
  const weight = (row: number, column: number) => (turned ? weights[column]![row]! : weights[row]![column]!);
  const rowOf = assign(
    Math.min(rows, columns),
    Math.max(rows, columns),
    (row, column) => -weight(row, column),
  );
  return rowOf
    .flatMap((row, column): [number, number][] =>
      row < 0 || weight(row, column) <= 0 ? [] : [turned ? [column, row] : [row, column]],
    )
    .sort((a, b) => a[0] - b[0]);
}

/** Which row each column is given at least cost, -1 for none; `rows` is at most `columns`. */
function assign(rows: number, columns: number, cost: (row: number, column: number) => number): number[] {
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(columns + 1).fill(0);
  // Column 0 stands for "the row that is being placed"; rows and columns count from 1.
  const held = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    held[0] = row;
    const came = new Array<number>(columns + 1).fill(0);
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Array<boolean>(columns + 1).fill(false);
    let at = 0;
    do {
      done[at] = true;
      at = nextColumn({ at, held, came, least, done, rowPrice, columnPrice, cost });
    } while (held[at] !== 0);
    for (; at !== 0; at = came[at]!) held[at] = held[came[at]!]!;
  }
  return held.slice(1).map((row) => row - 1);
}

interface Search {
  at: number;
  held: number[];
  came: number[];
  least: number[];
  done: boolean[];
  rowPrice: number[];
  columnPrice: number[];
  cost: (row: number, column: number) => number;
}

function nextColumn({ at, held, came, least, done, rowPrice, columnPrice, cost }: Search): number {
  const row = held[at]!;
  let step = Number.POSITIVE_INFINITY;
  let next = 0;
  for (let column = 1; column < least.length; column++) {
    if (done[column]) continue;
    const reduced = cost(row - 1, column - 1) - rowPrice[row]! - columnPrice[column]!;
    if (reduced < least[column]!) {
      least[column] = reduced;
      came[column] = at;
    }
    if (least[column]! < step) {
      step = least[column]!;
      next = column;
    }
  }
  for (let column = 0; column < least.length; column++) {
    if (done[column]) {
      rowPrice[held[column]!]! += step;
      columnPrice[column]! -= step;
    } else least[column]! -= step;
  }
  return next;
}
