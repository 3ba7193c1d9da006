import { type TextPart, wordsOf } from '../outline/text-part.ts';

const REACH = 60;
const ENDS_OPEN =
  /(?:\b(?:the|a|an|of|to|and|or|for|in|on|by|with|from|that|which|as|at|is|are|our|their|its|this|these)|[’']s|,)$/i;
const SHORT = 60;
/** A part longer than this, in characters, is not joined to: what looks cut there is a list without stops. */
const LONGEST = 6000;

/**
 * Joins sentences that a page or a cell cut in two: a part that begins in the middle goes on the last part above
 * that ends in the middle, even when other cells of the row were printed between the two. The items that follow it
 * then go there too.
 */
export function joinCutSentences(parts: TextPart[]): TextPart[] {
  const kept: TextPart[] = [];
  let moveTo = -1;
  for (const part of parts) {
    if (moveTo >= 0 && part.block.kind === 'listItem') {
      moveTo += 1;
      kept.splice(moveTo, 0, part);
      continue;
    }
    moveTo = -1;
    const above = isFragment(part) ? findCut(kept, part) : undefined;
    const target = above === undefined ? undefined : kept[above];
    if (above === undefined || target === undefined || target.block.kind === 'table') kept.push(part);
    else {
      target.block = { ...target.block, text: `${target.block.text} ${wordsOf(part)}` };
      moveTo = above === kept.length - 1 ? -1 : above;
    }
  }
  return kept;
}

function startsSmall(part: TextPart): boolean {
  return /^\p{Ll}/u.test(wordsOf(part)) && !/^(?:www\.|http|[a-z]\))/.test(wordsOf(part));
}

function isFragment(part: TextPart): boolean {
  if (part.block.kind !== 'paragraph' || part.block.label !== undefined) return false;
  if (part.rank || part.stacked || part.hashes || part.bold) return false;
  return startsSmall(part) || part.orphan === true;
}

/** Where the sentence was cut; undefined when nothing above ends in the middle. */
function findCut(kept: TextPart[], part: TextPart): number | undefined {
  const cuts: number[] = [];
  for (let at = kept.length - 1; at >= Math.max(0, kept.length - REACH); at -= 1) {
    if (kept[at]!.rank && kept[at]!.rank !== 'row' && !kept[at]!.inCell && cuts.length > 0) break;
    if (isCut(kept, at)) cuts.push(at);
  }
  const open = cuts.filter((at) => ENDS_OPEN.test(wordsOf(kept[at]).slice(-24)));
  const [nearest] = open;
  if (nearest !== undefined) {
    // The cells of a row go on in the order in which they stand.
    const { row } = kept[nearest]!;
    return row === undefined ? nearest : open.filter((at) => kept[at]!.row === row).at(-1);
  }
  const adjacent = cuts[0] === kept.length - 1 ? cuts[0] : undefined;
  if (!startsSmall(part))
    return adjacent !== undefined && siblingsStop(kept, adjacent) ? adjacent : undefined;
  const long = cuts.find((at) => wordsOf(kept[at]).length >= SHORT);
  return adjacent !== undefined && wordsOf(kept[adjacent]).length >= SHORT ? adjacent : (long ?? adjacent);
}

/** The part ends in mid-sentence, and no sibling of its list follows it. */
function isCut(kept: TextPart[], at: number): boolean {
  const part = kept[at]!;
  const words = wordsOf(part);
  if (part.rank || part.stacked || words.length < 30 || words.length > LONGEST) return false;
  if (/[.!?:;”"]$/.test(words.slice(-1))) return false;
  const next = kept[at + 1];
  return !(next && next.block.kind === part.block.kind && next.row === part.row && !next.orphan);
}

/** The items before it end with a stop, as it would if it were whole. */
function siblingsStop(kept: TextPart[], at: number): boolean {
  const siblings = kept
    .slice(Math.max(0, at - 5), at)
    .filter((part) => part.block.kind === kept[at]!.block.kind);
  const stopped = siblings.filter((part) => /[.;:]/.test(wordsOf(part).slice(-1)));
  return siblings.length >= 2 && stopped.length > siblings.length / 2;
}
