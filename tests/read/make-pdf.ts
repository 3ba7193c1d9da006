import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

export interface Pencil {
  page: PDFPage;
  plain: PDFFont;
  bold: PDFFont;
  /** Writes words; `y` counts from the top. */
  write(
    x: number,
    y: number,
    words: string,
    how?: { size?: number; bold?: boolean; colour?: [number, number, number] },
  ): void;
  /** Draws a line; `y` counts from the top. */
  rule(x0: number, y0: number, x1: number, y1: number): void;
}

/** Makes an A4 PDF; each function draws one page. */
export async function makePdf(pages: ((pencil: Pencil) => void)[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const plain = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  for (const draw of pages) {
    const page = file.addPage([595, 842]);
    draw({
      page,
      plain,
      bold,
      write(x, y, words, how = {}) {
        const [r, g, b] = how.colour ?? [0, 0, 0];
        page.drawText(words, {
          x,
          y: 842 - y,
          size: how.size ?? 11,
          font: how.bold ? bold : plain,
          color: rgb(r, g, b),
        });
      },
      rule: (x0, y0, x1, y1) =>
        page.drawLine({ start: { x: x0, y: 842 - y0 }, end: { x: x1, y: 842 - y1 }, thickness: 0.5 }),
    });
  }
  return file.save();
}

/** Writes lines one under another, 14 points apart; returns where the next line would stand. */
export function writeLines(pencil: Pencil, x: number, y: number, lines: string[]): number {
  lines.forEach((line, at) => {
    pencil.write(x, y + 14 * at, line);
  });
  return y + 14 * lines.length;
}
