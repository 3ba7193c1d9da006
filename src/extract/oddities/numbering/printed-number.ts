import type { Block } from '../../../domain/block.ts';

/** A printed number taken apart: "4.6" is under "4." and stands sixth; "7." and "Section 2:" stand under nothing. */
export interface PrintedNumber {
  /** As said: without its stop, e.g. "4.6". */
  said: string;
  /** The series that it belongs to: what stands before its last figure, e.g. "4." or "section ". */
  series: string;
  place: number;
}

const pattern = /^((?:[A-Za-z]+\s+)?[A-Z]?(?:\d{1,3}\.)*)(\d{1,3})[.:]?$/u;

/** The number printed before a block; undefined for letters, items in brackets ("2)"), footnotes, tables and blocks without one. */
export function printedNumber(block: Block): PrintedNumber | undefined {
  if (block.label === undefined || block.kind === 'table') return undefined;
  if (block.kind === 'paragraph' && block.footnote) return undefined;
  const match = pattern.exec(block.label.trim());
  if (match === null) return undefined;
  return {
    said: block.label.trim().replace(/[.:]+$/u, ''),
    series: match[1]!.toLowerCase(),
    place: Number(match[2]),
  };
}
