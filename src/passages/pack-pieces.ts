import type { Piece } from './block-pieces.ts';

/**
 * Packs the pieces of one section, in order, into passages of at most `most` tokens. `staysWith` says, for a piece,
 * how many pieces after it should stand in the same passage (those under a heading, the list after its lead-in); they
 * do where all of them fit.
 */
export function packPieces(
  pieces: readonly Piece[],
  most: number,
  staysWith: (at: number) => number,
  columnTokens: (columns: string) => number,
): Piece[][] {
  const packed: Piece[][] = [];
  let current: Piece[] = [];
  let used = 0;
  const sum = (from: number, to: number) =>
    pieces.slice(from, to + 1).reduce((total, piece) => total + piece.tokens, 0);
  for (const [at, piece] of pieces.entries()) {
    const whole = sum(at, at + staysWith(at));
    const atLeast = sum(at, at + Math.min(1, staysWith(at)));
    const wanted = whole <= most ? whole : atLeast <= most ? atLeast : piece.tokens;
    if (current.length > 0 && used + wanted > most) {
      packed.push(current);
      current = [];
      used = 0;
    }
    if (current.length === 0) used = columnTokens(piece.columns);
    current.push(piece);
    used += piece.tokens;
  }
  if (current.length > 0) packed.push(current);
  return packed;
}
