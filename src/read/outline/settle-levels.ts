import type { RawBlock } from '../raw-report.ts';
import { isCapitals } from '../wording/line-kinds.ts';
import { takeHeadingLabel } from '../wording/printed-label.ts';
import { type TextPart, wordsOf } from './text-part.ts';

interface Heading {
  part: TextPart;
  level: number;
  key: string;
}

/**
 * Turns ranks into levels. Number signs lie often, so: headings in small letters stand under the headings in
 * capitals above them, and a heading that comes again has the deepest level it has had.
 */
export function settleLevels(parts: TextPart[]): RawBlock[] {
  const numbered = parts.some(
    (part) => part.block.kind === 'paragraph' && part.block.label !== undefined && !part.rank,
  );
  const headings: Heading[] = [];
  const ofPart = new Map<TextPart, Heading>();
  let under: number | undefined;
  for (const [at, part] of parts.entries()) {
    if (!part.rank) continue;
    const level = firstLevel(parts, at, numbered, { last: headings.at(-1), under });
    const heading = { part, level, key: keyOf(part) };
    under = capitalsLevel(heading, under);
    headings.push(heading);
    ofPart.set(part, heading);
  }
  deepenRepeats(headings);
  return parts.map((part) => toBlock(part, ofPart.get(part)?.level));
}

function keyOf(part: TextPart): string {
  return wordsOf(part)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What stands above a heading: the last one, and the level of the nearest in capitals. */
interface Above {
  last: Heading | undefined;
  under: number | undefined;
}

function firstLevel(parts: TextPart[], at: number, numbered: boolean, { last, under }: Above): number {
  const part = parts[at]!;
  if (part.rank === 'title') return 1;
  if (part.rank === 'row') return 5;
  const label = labelOf(part);
  if (part.rank === 'section') return 2;
  if (label !== undefined)
    return /^\d/.test(label) ? 2 + label.replace(/(?:\.0)?\.?$/, '').split('.').length - 1 : 2;
  if (part.rank === 'caps') return 2;
  if (part.inCell) return 6;
  if (part.rank === 'hash') {
    const level = Math.max(2, part.hashes ?? 2);
    return isCapitals(wordsOf(part)) ? level : Math.max(level, under === undefined ? 0 : under + 1);
  }
  // A list under a name of its own, after a stack of headings, stands beside the lowest of the stack.
  if (
    last?.part.rank === 'plain' &&
    last.level >= 5 &&
    parts[at + 1]?.block.kind === 'listItem' &&
    parts[at - 1]?.rank === undefined
  )
    return last.level;
  const stacked =
    at > 0 && parts[at - 1]!.rank === 'plain' && part.rank === 'plain' ? (last?.level ?? 2) + 1 : 0;
  const overItems = numbered && part.rank === 'plain' && parts[at + 1]?.block.kind === 'listItem' ? 4 : 3;
  return Math.min(6, Math.max(stacked, overItems, under === undefined ? 0 : Math.min(3, under + 1)));
}

function labelOf(part: TextPart): string | undefined {
  if (part.block.kind === 'table') return undefined;
  return part.block.label ?? takeHeadingLabel(part.block.text)?.label;
}

/** Level of the nearest unnumbered heading in capitals up to this one; none where a heading with a number came since. */
function capitalsLevel({ part, level }: Heading, before: number | undefined): number | undefined {
  if (part.rank === 'title' || labelOf(part) !== undefined) return undefined;
  return isCapitals(wordsOf(part)) ? level : before;
}

function deepenRepeats(headings: Heading[]): void {
  const deepest = new Map<string, number>();
  for (const { key, level, part } of headings) {
    if (part.rank === 'hash' || part.rank === 'bold')
      deepest.set(key, Math.max(level, deepest.get(key) ?? 0));
  }
  for (const heading of headings)
    heading.level = Math.max(
      heading.level,
      heading.part.rank === 'hash' ? (deepest.get(heading.key) ?? 0) : 0,
    );
}

function toBlock(part: TextPart, level: number | undefined): RawBlock {
  const { block } = part;
  if (level === undefined || block.kind === 'table' || block.kind === 'listItem') return block;
  const found =
    block.label === undefined && part.rank !== 'row' && part.rank !== 'title'
      ? takeHeadingLabel(block.text)
      : null;
  const words = found ? { label: found.label, text: found.rest } : { text: block.text };
  const { kind: _kind, ...rest } = block;
  return { ...rest, ...words, kind: 'heading', level };
}
