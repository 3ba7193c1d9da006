import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { levelOf, levelText, type NumberList, schemeLevels } from './number-list.ts';
import { type NumberShape, numberShape } from './number-shape.ts';

/** Which list of Word's numbers a heading or a paragraph, and at which level. */
export interface NumberPlace {
  reference: string;
  level: number;
}

export interface NumberPlan {
  lists: NumberList[];
  /** What is not in it takes no automatic number. */
  places: Map<DraftSection | DraftParagraph, NumberPlace>;
}

interface Counting extends NumberList {
  counts: number[];
  used: Set<number>;
  /** Outer levels that no paragraph of this list had before an inner one was counted; programs differ in what follows. */
  skipped: Set<number>;
}

/**
 * Plans lists whose automatic numbers come out as the draft has them. One list does for a draft that counts as its style
 * says; where a number jumps or begins again, another list takes over from there.
 */
export function planNumbers({ sections }: Draft, { numbering }: HouseStyle): NumberPlan {
  const lists: Counting[] = [];
  const places: NumberPlan['places'] = new Map();
  for (const one of sections.flatMap((section) => [section, ...section.paragraphs])) {
    if (one.number === undefined) continue;
    const shape = numberShape(one.number, nextLetter(lists, numbering));
    if (shape === undefined) continue;
    const level = levelOf(shape, numbering.scheme);
    const at = lists.findIndex((list) => fits(list, shape, level));
    const list = at < 0 ? openList(lists.length, numbering, shape, level) : lists.splice(at, 1)[0]!;
    count(list, shape, level);
    lists.unshift(list);
    places.set(one, { reference: list.reference, level });
  }
  return { lists: lists.map(({ reference, levels }) => ({ reference, levels })), places };
}

function nextLetter([latest]: Counting[], numbering: HouseStyle['numbering']): number | undefined {
  const level = levelOf({ format: 'lowerLetter', values: [1], before: '', after: '' }, numbering.scheme);
  const reached = latest?.counts[level];
  return reached === undefined ? undefined : reached + 1;
}

function fits(list: Counting, shape: NumberShape, level: number): boolean {
  const planned = list.levels[level];
  const alike = planned?.text === levelText(shape, level) && planned.format === shape.format;
  if (list.skipped.has(level) || (list.used.has(level) && !alike)) return false;
  const next = (list.counts[level] ?? (planned?.start ?? 1) - 1) + 1;
  const outer = shape.format === 'decimal' ? shape.values.slice(0, -1) : [];
  return next === shape.values.at(-1) && outer.every((value, at) => list.counts[at] === value);
}

function openList(
  at: number,
  numbering: HouseStyle['numbering'],
  shape: NumberShape,
  level: number,
): Counting {
  const levels = schemeLevels(numbering);
  const first = level - shape.values.length + 1;
  for (const [offset, start] of shape.values.entries()) {
    const own = levels[first + offset] ?? { format: shape.format, text: `%${first + offset + 1}`, start };
    levels[first + offset] = { ...own, start };
  }
  return { reference: `report-${at + 1}`, levels, counts: [], used: new Set(), skipped: new Set() };
}

function count(list: Counting, shape: NumberShape, level: number): void {
  const start = list.levels[level]?.start ?? 1;
  list.levels[level] = { format: shape.format, text: levelText(shape, level), start };
  list.used.add(level);
  for (let outer = 0; outer < level; outer++) {
    if (list.counts[outer] !== undefined) continue;
    list.skipped.add(outer);
    list.counts[outer] = list.levels[outer]?.start ?? 1;
  }
  list.counts[level] = (list.counts[level] ?? start - 1) + 1;
  list.counts.length = level + 1;
}
