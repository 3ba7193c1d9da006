import type { Line } from './page-shapes.ts';

/** What is usual in a report: sizes and distances in points. */
export interface Measures {
  bodySize: number;
  /** Usual distance between baselines, by rounded type size. */
  pitch(size: number): number;
  /** Right edge of the running text of a page. */
  rightEdge(page: number): number;
}

/** Measures the running text of a report. */
export function measure(pages: Line[][]): Measures {
  const sizes = new Map<number, number>();
  const gaps = new Map<number, Map<number, number>>();
  const edges = new Map<number, number>();
  for (const lines of pages) {
    lines.forEach((line, at) => {
      const key = half(line.size);
      sizes.set(key, (sizes.get(key) ?? 0) + line.text.length);
      const last = lines[at - 1];
      if (!last || half(last.size) !== key) return;
      const gap = line.y - last.y;
      if (gap < 0.8 * line.size || gap > 2.2 * line.size) return;
      const counts = gaps.get(key) ?? new Map<number, number>();
      gaps.set(key, counts.set(half(gap), (counts.get(half(gap)) ?? 0) + 1));
    });
    const page = lines[0]?.page;
    if (page !== undefined) edges.set(page, rightEdgeOf(lines));
  }
  const bodySize = mostOf(sizes) ?? 11;
  const usual = [...edges.values()].sort((a, b) => a - b)[edges.size >> 1] ?? 500;
  return {
    bodySize,
    pitch: (size) => mostOf(gaps.get(half(size))) ?? 1.22 * size,
    // A page with little on it has no edge of its own.
    rightEdge: (page) => Math.max(edges.get(page) ?? 0, usual),
  };
}

function half(n: number): number {
  return Math.round(n * 2) / 2;
}

function mostOf(counts: Map<number, number> | undefined): number | undefined {
  let best: number | undefined;
  for (const [value, count] of counts ?? [])
    if (best === undefined || count > counts!.get(best)!) best = value;
  return best;
}

/** The ninth decile of line ends: a few long lines do not move it. */
function rightEdgeOf(lines: Line[]): number {
  const ends = lines
    .filter((line) => line.place?.cell === undefined)
    .map((line) => line.x1)
    .sort((a, b) => a - b);
  return ends[Math.floor(0.92 * (ends.length - 1))] ?? lines[0]!.x1;
}
