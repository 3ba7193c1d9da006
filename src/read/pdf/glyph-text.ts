import type { PdfFont } from './page-shapes.ts';

const LIGATURES: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

const PRIVATE = /[\uE000-\uF8FF]/;

/**
 * The words of one glyph: ligatures are spelt out; a picture glyph (private code, or any letter of a symbol font) that
 * may mark a list item becomes "•".
 */
export function glyphText(glyph: { unicode: string; fontChar: string }, font: PdfFont): string {
  const { unicode } = glyph;
  if (unicode.length === 1 && unicode < '\u007f') {
    if (!font.symbol || unicode <= ' ') return unicode;
    return '•';
  }
  const ligature = LIGATURES[unicode];
  if (ligature !== undefined) return ligature;
  if (PRIVATE.test(unicode)) return '•';
  return unicode;
}
