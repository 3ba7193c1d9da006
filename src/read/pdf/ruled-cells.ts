import type { PdfPage, Run, Shape, StructPlace } from './page-shapes.ts';

interface Rule {
  at: number;
  from: number;
  to: number;
}

interface Grid {
  xs: number[];
  ys: number[];
  across: Rule[];
  down: Rule[];
}

const THIN = 3;
const NEAR = 3.5;

/**
 * Finds ruled tables on a page that is not tagged and tells for each run in which cell it stands. A cell whose
 * dividing rule is missing is joined to its neighbour.
 */
export function findRuledCells(page: PdfPage): Map<Run, NonNullable<StructPlace['cell']>> {
  const found = new Map<Run, NonNullable<StructPlace['cell']>>();
  const grids = findGrids(page.shapes);
  for (const run of page.runs) {
    const x = (run.x0 + run.x1) / 2;
    const y = run.y - 0.3 * run.size;
    const table = grids.findIndex((grid) => inside(grid, x, y));
    if (table < 0 || run.text.trim() === '') continue;
    found.set(run, { table: 1000 + table, header: false, ...cellAt(grids[table]!, x, y) });
  }
  return found;
}

function findGrids(shapes: Shape[]): Grid[] {
  const across = shapes
    .filter((s) => s.y1 - s.y0 < THIN && s.x1 - s.x0 > 8)
    .map((s) => rule(s.y0, s.y1, s.x0, s.x1));
  const down = shapes
    .filter((s) => s.x1 - s.x0 < THIN && s.y1 - s.y0 > 6)
    .map((s) => rule(s.x0, s.x1, s.y0, s.y1));
  if (across.length + down.length > 3000 || down.length < 2 || across.length < 2) return [];
  const grids: Grid[] = [];
  for (const group of groupTouching(across, down)) {
    const xs = distinct(group.down.map((r) => r.at));
    const ys = distinct(group.across.map((r) => r.at));
    if ((xs.length >= 3 && ys.length >= 2) || (xs.length === 2 && ys.length >= 3))
      grids.push({ xs, ys, ...group });
  }
  return grids;
}

function rule(a: number, b: number, from: number, to: number): Rule {
  return { at: (a + b) / 2, from, to };
}

/** Rules that touch, directly or through others, belong to one table. */
function groupTouching(across: Rule[], down: Rule[]): { across: Rule[]; down: Rule[] }[] {
  const owner = new Map<Rule, number>();
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  for (const start of down) {
    if (owner.has(start)) continue;
    const group = { across: [] as Rule[], down: [] as Rule[] };
    const queue: { rule: Rule; isDown: boolean }[] = [{ rule: start, isDown: true }];
    owner.set(start, groups.length);
    while (queue.length > 0) {
      const { rule: one, isDown } = queue.pop()!;
      (isDown ? group.down : group.across).push(one);
      for (const other of isDown ? across : down) {
        if (owner.has(other) || !crosses(one, other)) continue;
        owner.set(other, groups.length);
        queue.push({ rule: other, isDown: !isDown });
      }
    }
    groups.push(group);
  }
  return groups;
}

function crosses(a: Rule, b: Rule): boolean {
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

function distinct(values: number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? -99) > NEAR * 1.5) kept.push(value);
  return kept;
}

function inside(grid: Grid, x: number, y: number): boolean {
  return x > grid.xs[0]! && x < grid.xs.at(-1)! && y > grid.ys[0]! - 1 && y < grid.ys.at(-1)! + 1;
}

function cellAt(grid: Grid, x: number, y: number): { row: number; column: number; span: number } {
  let column = grid.xs.findLastIndex((at) => at <= x);
  let row = Math.max(
    0,
    grid.ys.findLastIndex((at) => at <= y),
  );
  while (row > 0 && !isRuled(grid.across, grid.ys[row]!, x)) row--;
  const middle = (grid.ys[row]! + (grid.ys[row + 1] ?? grid.ys[row]!)) / 2;
  while (column > 0 && !isRuled(grid.down, grid.xs[column]!, middle)) column--;
  let end = column + 1;
  while (end < grid.xs.length - 1 && !isRuled(grid.down, grid.xs[end]!, middle)) end++;
  return { row, column, span: end - column };
}

function isRuled(rules: Rule[], at: number, across: number): boolean {
  return rules.some(
    (one) => Math.abs(one.at - at) < NEAR * 1.5 && one.from - 2 <= across && across <= one.to + 2,
  );
}
