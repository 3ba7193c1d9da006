import type { Line } from './page-shapes.ts';

/**
 * Parts the footnotes at the foot of a page from its running text: from the first line that begins with a raised mark,
 * in type no larger than the text's, to the last.
 */
export function partFootnotes(
  lines: Line[],
  height: number,
  bodySize: number,
): { text: Line[]; notes: Line[] } {
  const first = lines.findIndex(
    (line) => line.mark !== undefined && line.y > 0.4 * height && line.size < 0.96 * bodySize,
  );
  if (first < 0) return { text: lines, notes: [] };
  const { y, size } = lines[first]!;
  const isNote = (line: Line, at: number) => at >= first && line.y >= y - 1 && line.size <= 1.05 * size;
  return { text: lines.filter((line, at) => !isNote(line, at)), notes: lines.filter(isNote) };
}
