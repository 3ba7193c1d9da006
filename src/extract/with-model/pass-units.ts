import type { Block, TableBlock } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { estimateTokens } from '../../models/estimate-tokens.ts';
import type { Source } from '../source.ts';
import type { PassUnit } from './pass-unit.ts';

/** A report as the units that it is cut between, in order; none longer than `mostTokens` unless it is one sentence or row. */
export function passUnits(source: Source, mostTokens: number): PassUnit[] {
  return source.content.blocks.flatMap((block, at) => {
    if (block.kind === 'table') return rowsOf(source, block, at);
    if (block.kind === 'heading') return [unitOf(source, block, at, 'heading')];
    const whole = unitOf(source, block, at, 'prose');
    return whole.tokens <= mostTokens ? [whole] : stretchesOf(source, block, at, mostTokens);
  });
}

function unitOf(
  source: Source,
  { startChar, endChar }: Span,
  block: number,
  kind: PassUnit['kind'],
): PassUnit {
  const words = source.wordsOf({ startChar, endChar });
  const part = source.partAt(startChar);
  return { startChar, endChar, kind, block, words, part, tokens: estimateTokens(words.length) };
}

function rowsOf(source: Source, table: TableBlock, at: number): PassUnit[] {
  const rows = table.rows
    .filter((cells) => cells.some((cell) => cell.endChar > cell.startChar))
    .map((cells) => ({
      isHeader: cells[0]!.row < table.headerRows,
      ...unitOf(source, { startChar: cells[0]!.startChar, endChar: cells.at(-1)!.endChar }, at, 'row'),
    }));
  const header = rows
    .filter(({ isHeader }) => isHeader)
    .map(({ words }) => words)
    .join('\n');
  return rows.map(({ isHeader, ...unit }) => (isHeader || header === '' ? unit : { ...unit, header }));
}

/** A paragraph of many pages, as runs of whole sentences. */
function stretchesOf(source: Source, block: Block, at: number, mostTokens: number): PassUnit[] {
  const runs: Span[] = [];
  for (const sentence of splitSentences(source.content.text, block.startChar, block.endChar)) {
    const last = runs.at(-1);
    const joined = last && { startChar: last.startChar, endChar: sentence.endChar };
    if (joined !== undefined && estimateTokens(source.wordsOf(joined).length) <= mostTokens)
      runs[runs.length - 1] = joined;
    else runs.push(sentence);
  }
  return runs.map((run) => unitOf(source, run, at, 'prose'));
}
