import type { ReadReport } from '../../domain/read-report.ts';

/** Blocks of a report that stand on one page of ours: from `from` to before `to`, by index. */
export interface ReportPart {
  from: number;
  to: number;
}

/** Characters of text that one page holds, some 50 KB over the wire. Only reports of some sixty pages and more have a second. */
const partLength = 150_000;

/** The report in parts, one a page; a part begins with a heading where one stands in its last quarter. At least one part. */
export function cutParts({ blocks }: Pick<ReadReport, 'blocks'>, length = partLength): ReportPart[] {
  const parts: ReportPart[] = [];
  let from = 0;
  for (let at = 1; at < blocks.length; at++) {
    const begins = blocks[from]!.startChar;
    if (blocks[at]!.endChar - begins <= length) continue;
    let to = at;
    while (to > from + 1 && blocks[to]!.startChar - begins > length * 0.75 && blocks[to]!.kind !== 'heading')
      to--;
    if (blocks[to]!.kind !== 'heading') to = at;
    parts.push({ from, to });
    from = to;
    at = to;
  }
  return [...parts, { from, to: blocks.length }];
}
