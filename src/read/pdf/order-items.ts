import type { PageItem } from './draft-block.ts';

/**
 * Puts what stands on a page in reading order: from top to bottom, except where text stands in columns side by side;
 * those are drawn one after the other, and drawing order is kept.
 */
export function orderItems(items: PageItem[]): PageItem[] {
  const placed = items.map((item) => ({ item, ...extentOf(item) }));
  const sorted = [...placed].sort((a, b) => a.y - b.y);
  const beside = sorted.filter((one, at) =>
    sorted.slice(at + 1, at + 4).some((other) => {
      const level = Math.abs(one.y - other.y) < 0.4 * one.size;
      return level && (one.x1 <= other.x0 || other.x1 <= one.x0);
    }),
  );
  if (beside.length > 0.1 * items.length) return items;
  return sorted
    .sort((a, b) => (Math.abs(a.y - b.y) < 0.4 * a.size ? a.x0 - b.x0 : a.y - b.y))
    .map(({ item }) => item);
}

function extentOf(item: PageItem): { x0: number; x1: number; y: number; size: number } {
  if ('line' in item) return item.line;
  const lines = item.table.rows.flat().flatMap((cell) => cell.lines);
  return {
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    y: Math.min(...lines.map((line) => line.y)),
    size: lines[0]!.size,
  };
}
