import type { Block, TableBlock } from '../../domain/block.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { Span } from '../../domain/span.ts';
import type { ReportPart } from '../../domain/voice.ts';
import type { SentBlock } from './sent-document.ts';

const known = new WeakMap<ReportVersion, readonly (readonly SentBlock[])[]>();

/**
 * What a model is sent of each block of a report, by the block's index: one entry for a paragraph, bullet or heading, one for each row of a table.
 * Rows without a word are left out, so that no block is empty. Worked out once a version.
 */
export function blocksOf(report: ReportVersion): readonly (readonly SentBlock[])[] {
  const held = known.get(report);
  if (held !== undefined) return held;
  const { blocks, text } = report.content;
  const made = blocks.map((block) => (block.kind === 'table' ? rowsOf(block, text) : proseOf(block, text)));
  known.set(report, made);
  return made;
}

/** The part of a report that a place belongs to; its first where none holds it. */
export function partAt({ profile }: ReportVersion, place: number): ReportPart {
  return (
    profile.parts.find(({ startChar, endChar }) => place >= startChar && place < endChar) ?? profile.parts[0]!
  );
}

function proseOf(block: Exclude<Block, TableBlock>, text: string): SentBlock[] {
  const kind = block.kind === 'heading' ? 'heading' : 'prose';
  const body = { startChar: block.bodyStart, endChar: block.endChar };
  // A block that is all label has no body to quote.
  const span = wordsAt(text, body) === '' ? { startChar: block.startChar, endChar: block.endChar } : body;
  // A printed number is sent, for it may be asked about; the mark of a bullet says nothing.
  const words = wordsAt(text, block.label === undefined ? span : block);
  return words === '' ? [] : [{ words, span: trimmed(text, span), kind }];
}

function rowsOf(table: TableBlock, text: string): SentBlock[] {
  return table.rows.flatMap((cells, row) => {
    const filled = cells.filter((cell) => wordsAt(text, cell) !== '');
    if (filled.length === 0) return [];
    const span = { startChar: cells[0]!.startChar, endChar: cells.at(-1)!.endChar };
    const kind = row < table.headerRows ? 'header-row' : 'row';
    return [{ words: text.slice(span.startChar, span.endChar).trim(), span: trimmed(text, span), kind }];
  });
}

function wordsAt(text: string, { startChar, endChar }: Span): string {
  return text.slice(startChar, endChar).trim();
}

function trimmed(text: string, { startChar, endChar }: Span): Span {
  const words = text.slice(startChar, endChar);
  return {
    startChar: startChar + words.length - words.trimStart().length,
    endChar: endChar - (words.length - words.trimEnd().length),
  };
}
