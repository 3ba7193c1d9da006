import type { Block } from '../../src/domain/block.ts';
import type { ReadReport } from '../../src/domain/read-report.ts';
import { AppError } from '../../src/errors.ts';

/** A small reader: paragraphs between blank lines, the first of them a heading. Refuses a file that says "damaged". */
export async function readParagraphs(source: { bytes: Uint8Array; fileName: string }): Promise<ReadReport> {
  if (!/\.(txt|md)$/u.test(source.fileName))
    throw new AppError('format_unknown', 'This kind of file is not read.');
  const text = new TextDecoder().decode(source.bytes).trim();
  if (text === '') throw new AppError('file_empty', 'The file is empty.');
  if (text.startsWith('damaged')) throw new AppError('file_unreadable', 'The file is damaged.');
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*/gu)) {
    const startChar = match.index;
    const span = { startChar, endChar: startChar + match[0].length, bodyStart: startChar, boxes: [] };
    if (startChar === 0) blocks.push({ ...span, kind: 'heading', level: 1, headings: [0] });
    else blocks.push({ ...span, kind: 'paragraph', headings: [0] });
  }
  const stated = { bodies: [], dates: [], contactOfficers: [] };
  return { format: 'text', text, blocks, asides: [], hidden: [], stated, warnings: [] };
}
