import type { PdfFont } from './page-shapes.ts';

interface EngineFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  ascent?: number;
  descent?: number;
}

const UNKNOWN: PdfFont = { bold: false, symbol: false, ascent: 0.8, descent: -0.2 };

/** What the engine's font object says that reading needs. */
export function describeFont(font: EngineFont | undefined): PdfFont {
  if (font === undefined) return UNKNOWN;
  const name = font.name ?? '';
  const ascent = font.ascent ?? 0;
  const descent = font.descent ?? 0;
  return {
    bold: font.bold === true || font.black === true || /bold|black|heavy|semibold|demi/i.test(name),
    symbol: /symbol|wingding|webding|dingbat/i.test(name),
    ascent: ascent > 0.4 && ascent < 1.5 ? Math.min(ascent, 0.95) : 0.8,
    descent: descent < 0 && descent > -0.6 ? descent : -0.2,
  };
}
