import { AppError } from '../../errors.ts';

/** The lines of a file that are the letter. */
export interface CutText {
  text: string;
  /** Line of the cut text, from 1, by line of the file; undefined for one that is withheld. */
  lineOf: (line: number) => number | undefined;
}

/**
 * Cuts the lines that `lines` names ("99-359 (letter only)", "3-23, 61-93"), counted from 1, out of a text; `whole` keeps all. An empty line parts
 * ranges that are not next to each other. @throws AppError `usage` when it names no lines.
 */
export function cutLines(text: string, lines: string): CutText {
  if (/^\s*whole\b/u.test(lines)) return { text, lineOf: (line) => line };
  const ranges = [...lines.replace(/\(.*$/su, '').matchAll(/(\d+)\s*[-–]\s*(\d+)/gu)].map(
    ([, from, to]): [number, number] => [Number(from), Number(to)],
  );
  if (ranges.length === 0) throw new AppError('usage', `“${lines}” names no lines: write them as 3-23.`);
  const all = text.split('\n');
  const kept: string[] = [];
  const places = new Map<number, number>();
  for (const [from, to] of ranges) {
    if (kept.length > 0) kept.push('');
    for (let line = from; line <= Math.min(to, all.length); line++) {
      kept.push(all[line - 1]!);
      places.set(line, kept.length);
    }
  }
  return { text: `${kept.join('\n')}\n`, lineOf: (line) => places.get(line) };
}
