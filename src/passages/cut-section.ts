import type { Block } from '../domain/block.ts';
import { labelSpan } from '../domain/label-span.ts';
import type { Passage } from '../domain/passage.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { PassageNaming } from '../domain/report-name.ts';
import type { Span } from '../domain/span.ts';
import { blockPieces, type Piece } from './block-pieces.ts';
import { packPieces } from './pack-pieces.ts';
import { passageHeader } from './passage-header.ts';
import { sentenceSpans } from './sentence-spans.ts';

type Count = (words: string) => number;

/** Passages of one run of blocks (see `sectionRuns`), each at most `most` tokens with its header. */
export function cutSection(
  report: ReadReport,
  run: readonly number[],
  naming: PassageNaming,
  most: number,
  count: Count,
): Omit<Passage, 'ordinal'>[] {
  const { blocks, text } = report;
  const tokens = (span: Span) => count(text.slice(span.startChar, span.endChar));
  const path = headingPath(blocks, run);
  const header = (above: readonly number[]) =>
    passageHeader(
      naming,
      above.map((at) => headingWords(report, at)),
      count,
    );
  const room =
    most -
    Math.max(...[[], ...path.map((_, at) => path.slice(0, at + 1))].map((above) => count(header(above))));
  const pieces = piecesOf(report, run, room, tokens);
  return packPieces(pieces, room, (at) => staysWith(blocks, pieces, at), count).map((part) => {
    const [first, last] = [part[0]!, part.at(-1)!];
    const span = { startChar: first.startChar, endChar: last.endChar };
    const above = path.filter((at) => blocks[at]!.startChar < span.startChar);
    const pageNumber = blocks[first.block]!.pageNumber;
    return {
      ...span,
      firstBlock: first.block,
      lastBlock: last.block,
      header: first.columns === '' ? header(above) : `${header(above)}\n${first.columns}`,
      ...(pageNumber === undefined ? {} : { pageNumber }),
      label: labelSpan(report, naming, span),
      sentences: sentencesOf(text, blocks.slice(first.block, last.block + 1), span, tokens),
    };
  });
}

/** The headings a run stands under, its own included, except a last one that nothing follows. */
function headingPath(blocks: readonly Block[], run: readonly number[]): number[] {
  const first = run.find((at) => blocks[at]!.kind !== 'heading') ?? run.at(-1)!;
  return blocks[first]!.headings;
}

function headingWords({ text, blocks }: ReadReport, at: number): string {
  return text.slice(blocks[at]!.bodyStart, blocks[at]!.endChar);
}

/** Pieces of a long block leave room for the headings before it, so that none of these is left alone. */
function piecesOf(
  { text, blocks }: ReadReport,
  run: readonly number[],
  room: number,
  tokens: (span: Span) => number,
) {
  const headings = run.filter((at) => blocks[at]!.kind === 'heading').map((at) => tokens(blocks[at]!));
  const taken = headings.reduce((sum, size) => sum + size, 0);
  const most = taken <= room / 2 ? room - taken : room;
  return run.flatMap((at) => blockPieces(text, blocks[at]!, at, most, tokens));
}

/** How many pieces should follow this one in its passage: what a heading opens, the list after its lead-in. */
function staysWith(blocks: readonly Block[], pieces: readonly Piece[], at: number): number {
  const kind = (place: number) => blocks[pieces[place]?.block ?? -1]?.kind;
  if (at + 1 >= pieces.length) return 0;
  if (kind(at) === 'heading') return 1 + staysWith(blocks, pieces, at + 1);
  if (kind(at) !== 'paragraph') return 0;
  let end = at + 1;
  while (kind(end) === 'listItem') end++;
  return end - at - 1;
}

function sentencesOf(
  text: string,
  blocks: readonly Block[],
  span: Span,
  tokens: (span: Span) => number,
): Span[] {
  const found = blocks.flatMap((block) => sentenceSpans(text, block, span, tokens));
  return found.length > 0 ? found : [span];
}
