import { glyphText } from './glyph-text.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { PdfFont, Run } from './page-shapes.ts';

/** The drawing state words depend on. */
export interface Pen {
  ctm: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: PdfFont;
  size: number;
  glyphUnit: number;
  vertical: boolean;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  alpha: number;
  colour: string | undefined;
  setTextMatrix(this: Pen, matrix: Matrix): void;
  move(this: Pen, x: number, y: number): void;
}

/** A glyph as the engine gives it, or a shift in thousandths of the font size. */
export type Shown = { unicode: string; width: number; isSpace: boolean; fontChar: string } | number | null;

/** A pen at the start of a page. */
export function newPen(ctm: Matrix): Pen {
  return {
    ctm,
    text: [1, 0, 0, 1, 0, 0],
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    font: { bold: false, symbol: false, ascent: 0.8, descent: -0.2 },
    size: 0,
    glyphUnit: 0.001,
    vertical: false,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    alpha: 1,
    colour: '#000000',
    setTextMatrix(matrix) {
      this.text = matrix;
      this.x = this.lineX = 0;
      this.y = this.lineY = 0;
    },
    move(x, y) {
      this.x = this.lineX += x;
      this.y = this.lineY += y;
    },
  };
}

interface Piece {
  text: string;
  from: number;
  to: number;
}

/** Draws glyphs, moves the pen on, and returns what was drawn; gaps as wide as a letter start a new run. */
export function showGlyphs(pen: Pen, glyphs: Shown[], marks: { mcid: number; artifact: boolean }[]): Run[] {
  const pieces = advance(pen, glyphs);
  const matrix = multiply(pen.ctm, pen.text);
  const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(pen.size);
  const mark = marks.at(-1);
  const level = pen.y + pen.rise;
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => {
      const x0 = matrix[0] * piece.from + matrix[2] * level + matrix[4];
      const x1 = matrix[0] * piece.to + matrix[2] * level + matrix[4];
      return {
        text: piece.text,
        x0: Math.min(x0, x1),
        x1: Math.max(x0, x1),
        y: matrix[1] * piece.from + matrix[3] * level + matrix[5],
        size,
        font: pen.font,
        ...(pen.colour === undefined ? {} : { colour: pen.colour }),
        invisible: pen.mode === 3 || pen.mode === 7 || pen.alpha === 0,
        turned: pen.vertical || Math.abs(matrix[1]) > 0.3 * Math.abs(matrix[0]),
        mcid: mark?.mcid ?? -1,
        artifact: mark?.artifact ?? false,
      };
    });
}

function advance(pen: Pen, glyphs: Shown[]): Piece[] {
  const unit = pen.size * pen.glyphUnit * pen.scale;
  const pieces: Piece[] = [];
  let piece: Piece = { text: '', from: pen.x, to: pen.x };
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      pen.x -= ((glyph * pen.size) / 1000) * pen.scale;
      if (-glyph > 900) {
        pieces.push(piece);
        piece = { text: '', from: pen.x, to: pen.x };
      } else if (-glyph > 170 && piece.text !== '' && !/\s$/.test(piece.text)) piece.text += ' ';
      continue;
    }
    if (piece.text === '') piece.from = pen.x;
    const spacing = (glyph.isSpace ? pen.wordSpacing : 0) + pen.charSpacing;
    pen.x += glyph.width * unit + spacing * pen.scale;
    piece.text += glyphText(glyph, pen.font);
    if (!glyph.isSpace) piece.to = pen.x;
  }
  pieces.push(piece);
  return pieces;
}
