import {
  DAY,
  isBodyLine,
  isCapitals,
  isContactLine,
  isCouncilLine,
  isDateLine,
  isFieldLine,
  isHeadNote,
  isSectionName,
} from '../wording/line-kinds.ts';
import { takeSection } from '../wording/printed-label.ts';
import { type TextPart, wordsOf } from './text-part.ts';

const REACH = 40;

/**
 * Finds where the head of a report ends (meetings, dates, wards, title) and makes its title the outermost heading.
 * The other lines of the head stay paragraphs.
 * @returns how many parts at the front are head
 */
export function markHead(parts: TextPart[]): number {
  const end = endOfHead(parts);
  const candidates: number[] = [];
  for (let at = 0; at < end; at += 1) if (mayBeTitle(parts[at]!)) candidates.push(at);
  const strong = candidates.find((at) => isStrong(parts[at]!));
  const ruled = candidates.find((at) => parts[at]!.ruled);
  const title =
    subjectOfLetter(parts, end) ??
    strong ??
    ruled ??
    (candidates[0] === 0 && parts.length > 1 ? 0 : undefined);
  if (title !== undefined) parts[title]!.rank = 'title';
  return end;
}

/** The short line after "Dear …": what a letter is about. */
function subjectOfLetter(parts: TextPart[], end: number): number | undefined {
  const dear = parts.slice(0, end).findIndex((part) => /^Dear\b/.test(wordsOf(part)));
  const subject = parts[dear + 1];
  const words = wordsOf(subject);
  const isSubject =
    dear >= 0 &&
    subject?.block.kind === 'paragraph' &&
    words !== '' &&
    words.length <= 200 &&
    !/[.,:;]$/.test(words);
  return isSubject ? dear + 1 : undefined;
}

function endOfHead(parts: TextPart[]): number {
  let hashed = false;
  for (let at = 0; at < Math.min(parts.length, REACH); at += 1) {
    const part = parts[at]!;
    const { block } = part;
    if (part.hashes && hashed) return at;
    hashed ||= (part.hashes ?? 0) > 0;
    if (block.kind !== 'paragraph' || block.label !== undefined || part.rank) return at;
    if (
      isSectionName(block.text) &&
      !isHeadNote(block.text) &&
      !isFieldLine(block.text) &&
      !isBodyLine(block.text)
    )
      return at;
    if (takeSection(block.text) || isSentence(block.text)) return at;
  }
  return Math.min(parts.length, REACH);
}

function isSentence(words: string): boolean {
  return words.length > 300 || (words.split(' ').length >= 6 && /[.:;]$/.test(words));
}

function mayBeTitle(part: TextPart): boolean {
  const words = part.block.kind === 'table' ? '' : part.block.text;
  if (words.length < 4 || words.length > 250 || /^[(*]/.test(words) || /[,;:]$/.test(words)) return false;
  if (words.endsWith('.') && !isStrong(part)) return false;
  if (
    isDateLine(words) ||
    isCouncilLine(words) ||
    isHeadNote(words) ||
    isFieldLine(words) ||
    isContactLine(words)
  )
    return false;
  const undated = words
    .replace(DAY, '')
    .replace(/[\s,–—-]+$/, '')
    .replace(/^[\s,–—-]+/, '');
  return !(isBodyLine(undated) && words.split(' ').length <= 9 && !part.hashes && !part.ruled);
}

function isStrong(part: TextPart): boolean {
  const words = part.block.kind === 'table' ? '' : part.block.text;
  return (part.hashes ?? 0) > 0 || part.bold === true || isCapitals(words);
}
