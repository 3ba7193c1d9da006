import type { Asked } from '../domain/asked.ts';
import type { Block } from '../domain/block.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import { contentStems, isCount, isStopWord } from '../domain/stem-words.ts';
import type { PreparedQuestion } from '../retrieve/prepare-question.ts';

/** Blocks or rows that make up one printed list, as they stand in a report. */
export interface PrintedList {
  report: ReportVersion;
  /** Indexes of the blocks that are its items; for a table of one column, the table itself. */
  items: number[];
  /** Stems of what frames it nearest (its innermost heading and lead-in), and of the headings above. */
  near: ReadonlySet<string>;
  far: ReadonlySet<string>;
}

/** Longest section, in blocks, whose paragraphs are read as a list. */
const longestSection = 7;
const known = new WeakMap<ReportVersion, PrintedList[]>();

/**
 * The printed list whose frame speaks best of what is asked, with how much of the subject it speaks of (0 to 1). Its lead-in
 * and innermost heading count whole, headings further out for a part. Undefined when no frame speaks of half.
 */
export function findList(
  reports: readonly ReportVersion[],
  asked: Asked,
  { meanings }: Pick<PreparedQuestion, 'meanings'>,
): { list: PrintedList; share: number } | undefined {
  const lists = reports.flatMap(listsOf);
  const weights = new Map(
    asked.stems.filter((stem) => !isCount(stem)).map((stem) => [stem, rarity(stem, lists)]),
  );
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return undefined;
  const holds = (stems: ReadonlySet<string>, stem: string) =>
    stems.has(stem) ||
    (meanings.get(stem) ?? []).some((form) => form.every((one) => stems.has(one) || isStopWord(one)));
  let best: { list: PrintedList; share: number } | undefined;
  for (const list of lists) {
    let share = 0;
    let close = 0;
    for (const [stem, weight] of weights) {
      if (holds(list.near, stem)) {
        share += weight / whole;
        close += weight / whole;
      } else if (holds(list.far, stem)) share += (0.7 * weight) / whole;
    }
    // The nearest frame must itself say something of the subject: a title above everything frames every list.
    const counted = close >= 0.25 ? share + fitOfCount(list, asked) : 0;
    if (counted >= 0.5 && counted > (best?.share ?? 0)) best = { list, share: counted };
  }
  return best;
}

/** A list of just the size asked for is likelier the one. */
function fitOfCount(list: PrintedList, asked: Asked): number {
  return asked.count !== undefined && asked.count === list.items.length ? 0.15 : 0;
}

function rarity(stem: string, lists: readonly PrintedList[]): number {
  const holders = lists.filter((list) => list.near.has(stem) || list.far.has(stem)).length;
  return Math.log(1 + (lists.length + 1) / (holders + 0.5));
}

function listsOf(report: ReportVersion): PrintedList[] {
  const held = known.get(report) ?? [...runsOf(report), ...sectionsOf(report)];
  known.set(report, held);
  return held;
}

function runsOf(report: ReportVersion): PrintedList[] {
  const { blocks } = report.content;
  const lists: PrintedList[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.kind !== 'listItem') continue;
    const items: number[] = [];
    while (blocks[at]?.kind === 'listItem') items.push(at++);
    const before = blocks[items[0]! - 1];
    if (items.length >= 2)
      lists.push(framed(report, items, before?.kind === 'paragraph' ? items[0]! - 1 : undefined));
  }
  return lists;
}

/** Sections of a few paragraphs under one heading, e.g. numbered recommendations. */
function sectionsOf(report: ReportVersion): PrintedList[] {
  const { blocks } = report.content;
  return blocks.flatMap((block, heading) => {
    if (block.kind !== 'heading') return [];
    const items: number[] = [];
    for (let next = heading + 1; blocks[next]?.headings.includes(heading); next++) items.push(next);
    const plain = items.every((index) => blocks[index]!.kind === 'paragraph');
    return plain && items.length >= 2 && items.length <= longestSection
      ? [framed(report, items, undefined)]
      : [];
  });
}

function framed(report: ReportVersion, items: number[], leadIn: number | undefined): PrintedList {
  const { blocks, text } = report.content;
  const stems = (indexes: readonly number[]) =>
    new Set(indexes.flatMap((index) => contentStems(words(blocks[index]!, text))));
  const headings = blocks[items[0]!]!.headings;
  return {
    report,
    items,
    near: stems([...headings.slice(-1), ...(leadIn === undefined ? [] : [leadIn])]),
    far: stems(headings.slice(0, -1)),
  };
}

function words(block: Block, text: string): string {
  return text.slice(block.startChar, block.endChar);
}
