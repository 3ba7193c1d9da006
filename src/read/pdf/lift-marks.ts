import type { Run } from './page-shapes.ts';

const MARK = /^\s*(\d{1,3}|[*†‡§]{1,2})\s*$/;
const UNIT = /(?:^|[\s\d])(?:[kcm]?m|CO|ft|in)$/;

/**
 * Takes footnote marks out of a line: small raised figures and signs. A mark before the words names the footnote they
 * are; one after is dropped. Ordinals ("21st") and powers of units ("m2") stay.
 */
export function liftMarks(
  sorted: Run[],
  line: { y: number; size: number },
): { runs: Run[]; mark: string | undefined } {
  const kept: Run[] = [];
  let mark: string | undefined;
  for (const run of sorted) {
    const raised = run.size < 0.8 * line.size && run.y < line.y - 0.12 * line.size;
    if (!raised || !MARK.test(run.text)) {
      kept.push(run);
      continue;
    }
    const before = kept.map((one) => one.text).join('');
    if (before.trim() === '') mark ??= run.text.trim();
    else if (UNIT.test(before)) kept.push(run);
  }
  if (kept.length === 0) return { runs: sorted, mark: undefined };
  return { runs: kept, mark };
}
