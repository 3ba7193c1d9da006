import type { Asked } from '../domain/asked.ts';
import type { Block } from '../domain/block.ts';
import { contentStems, isCount } from '../domain/stem-words.ts';
import type { Scored } from './score-evidence.ts';

/** Blocks that make up one printed list or one short section, as indexes in the report's blocks. */
export interface PrintedList {
  items: number[];
  leadIn?: number;
}

/** Longest section, in blocks, that is read as a list when its paragraphs are numbered. */
const longestSection = 6;

/**
 * The printed list that the evidence belongs to, where what frames it (its lead-in or innermost heading) speaks of the
 * subject: then every member answers. Undefined when the frame does not speak of it.
 */
export function printedListOf({ evidence }: Scored, asked: Asked): PrintedList | undefined {
  const { blocks } = evidence.report.content;
  const list = listAround(blocks, evidence.at) ?? sectionAround(blocks, evidence.at);
  if (list === undefined || list.items.length < 2) return undefined;
  const leadsIn = evidence.at === list.leadIn && asked.count === list.items.length;
  return leadsIn || frameShare(evidence.report.content, list, asked) >= 0.5 ? list : undefined;
}

function listAround(blocks: readonly Block[], at: number): PrintedList | undefined {
  const block = blocks[at];
  const first = block?.kind === 'listItem' ? startOfRun(blocks, at) : at + 1;
  if (blocks[first]?.kind !== 'listItem') return undefined;
  if (block?.kind === 'heading' || first > at + 1) return undefined;
  const items: number[] = [];
  for (let next = first; blocks[next]?.kind === 'listItem'; next++) items.push(next);
  const before = blocks[first - 1];
  return { items, ...(before?.kind === 'paragraph' ? { leadIn: first - 1 } : {}) };
}

function sectionAround(blocks: readonly Block[], at: number): PrintedList | undefined {
  const block = blocks[at];
  const heading = block?.kind === 'heading' ? at : block?.headings.at(-1);
  if (heading === undefined) return undefined;
  const items: number[] = [];
  for (let next = heading + 1; next < blocks.length && blocks[next]!.headings.includes(heading); next++)
    items.push(next);
  const plain = items.every(
    (index) => blocks[index]!.kind === 'paragraph' || blocks[index]!.kind === 'listItem',
  );
  return plain && items.length <= longestSection ? { items } : undefined;
}

function startOfRun(blocks: readonly Block[], at: number): number {
  let first = at;
  while (blocks[first - 1]?.kind === 'listItem') first--;
  return first;
}

function frameShare(
  content: { blocks: readonly Block[]; text: string },
  list: PrintedList,
  asked: Asked,
): number {
  const { blocks, text } = content;
  const frames = [
    ...(blocks[list.items[0]!]?.headings.slice(-1) ?? []),
    ...(list.leadIn === undefined ? [] : [list.leadIn]),
  ];
  const stems = new Set(
    frames.flatMap((index) => contentStems(text.slice(blocks[index]!.startChar, blocks[index]!.endChar))),
  );
  const asks = asked.stems.filter((stem) => !isCount(stem));
  return asks.length === 0 ? 0 : asks.filter((stem) => stems.has(stem)).length / asks.length;
}
