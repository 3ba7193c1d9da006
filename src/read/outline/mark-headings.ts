import {
  DAY,
  isCapitals,
  isContactLine,
  isDateLine,
  isFieldLine,
  isListSection,
  isSectionName,
} from '../wording/line-kinds.ts';
import { takeNumber, takeSection } from '../wording/printed-label.ts';
import { type HeadingRank, type TextPart, wordsOf } from './text-part.ts';

/**
 * Decides which paragraphs are headings: by `#`, by bold or capitals of a whole short line, by number ("2. Summary"
 * before "2.1"), by name ("Section 2: Report"), or as a short line without a stop that text follows.
 * @param start first part after the report's head
 */
export function markHeadings(parts: TextPart[], start: number): void {
  const deep = parts.some((part) => /^\d+\.\d/.test(labelOf(part) ?? ''));
  let at = start;
  while (at < parts.length) {
    const part = parts[at]!;
    const rank = part.rank ?? strongRank(part, parts[at + 1], deep);
    if (rank !== undefined) part.rank = rank;
    else if (mayBePlain(part)) {
      at = markRun(parts, at);
      continue;
    }
    at += 1;
  }
}

function labelOf(part: TextPart | undefined): string | undefined {
  return part?.block.kind === 'table' ? undefined : part?.block.label;
}

function strongRank(part: TextPart, next: TextPart | undefined, deep: boolean): HeadingRank | undefined {
  if (part.block.kind !== 'paragraph') return undefined;
  const words = part.block.text;
  const long = words.length > 200 || (words.split(' ').length > 14 && /[.;]$/.test(words));
  if (part.hashes) return long ? undefined : takeNumber(words) ? 'labelled' : 'hash';
  if (long || next === undefined || !/\p{L}{2}/u.test(words) || isContactLine(words)) return undefined;
  const label = part.block.label;
  if (label !== undefined) return isLabelledHeading(part, label, next, deep) ? 'labelled' : undefined;
  if (takeSection(words) && words.split(' ').length <= 12 && !/[.;,]$/.test(words)) return 'section';
  if (isDateLine(words) || isFieldLine(words) || words.length > 160 || part.italic) return undefined;
  if (part.stacked || /[.,;]$/.test(words)) return undefined;
  if (isCapitals(words)) return 'caps';
  return part.bold && words.split(' ').length <= 14 ? 'bold' : undefined;
}

function isLabelledHeading(part: TextPart, label: string, next: TextPart, deep: boolean): boolean {
  const words = wordsOf(part);
  if (words.split(' ').length > 12 || /[.;,]$/.test(words)) return false;
  if (part.bold || isCapitals(words)) return true;
  const below = labelOf(next) ?? '';
  const number = label.replace(/\.$/, '');
  if (below.startsWith(`${number}.`)) return true;
  return deep && !number.includes('.') && isSectionName(words) && next.block.kind !== 'listItem';
}

function mayBePlain(part: TextPart): boolean {
  const { block } = part;
  if (block.kind !== 'paragraph' || block.label !== undefined || part.stacked || part.orphan) return false;
  const words = block.text;
  if (words.length > 110) return false;
  const count = words.split(' ').length;
  if (count > 16 || part.italic || !/^[\p{Lu}\p{N}‘“'"]/u.test(words) || !/\p{L}{2}/u.test(words))
    return false;
  if (words.endsWith(':')) return isSectionName(words) && count <= 6;
  if (/[.,;!–-]$/.test(words) || (words.endsWith('?') && count > 10)) return false;
  return !(
    isFieldLine(words) ||
    isContactLine(words) ||
    words.search(DAY) >= 0 ||
    /^(?:dear|yours)\b/i.test(words)
  );
}

/** Short lines one after the other: stacked headings, or under "Background papers" and its like the list itself. */
function markRun(parts: TextPart[], start: number): number {
  let end = start + 1;
  while (end < parts.length && !strongRank(parts[end]!, parts[end + 1], false) && mayBePlain(parts[end]!))
    end += 1;
  const followed = isText(parts[end]);
  let inList = isListSection(headingAbove(parts, start));
  for (let at = start; at < end; at += 1) {
    const words = wordsOf(parts[at]);
    const last = at === end - 1;
    const named = isSectionName(words);
    if (
      named ||
      (last && followed && !inList) ||
      (last && followed && end - start > 1 && !looksLikeTitleOfPaper(words))
    ) {
      parts[at]!.rank = 'plain';
      inList = isListSection(words);
    } else if (!inList && followed) parts[at]!.rank = 'plain';
  }
  return end;
}

function looksLikeTitleOfPaper(words: string): boolean {
  return /\b(?:19|20)\d{2}\b/.test(words);
}

function headingAbove(parts: TextPart[], from: number): string {
  for (let at = from - 1; at >= 0; at -= 1) if (parts[at]!.rank) return wordsOf(parts[at]);
  return '';
}

/** What a heading may stand over: a sentence, a numbered paragraph, an item, a table. */
function isText(part: TextPart | undefined): boolean {
  if (part === undefined) return false;
  if (part.rank || part.block.kind !== 'paragraph') return true;
  return (
    part.block.label !== undefined ||
    part.block.text.length > 120 ||
    part.block.text.split(' ').length > 6 ||
    /[.:;]$/.test(part.block.text)
  );
}
