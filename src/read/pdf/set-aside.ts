import type { Aside } from '../../domain/read-report.ts';
import type { Line } from './page-shapes.ts';

/** Heads and feet stand within this share of the page's height from its edges. */
const ZONE = 0.1;

interface PageLines {
  number: number;
  height: number;
  lines: Line[];
}

/**
 * Sets running headers, feet and page numbers aside: what the maker marked so, and what repeats at one height over
 * pages (figures may differ).
 */
export function setAside(pages: PageLines[]): { flow: Line[][]; asides: Aside[] } {
  const places = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const line of page.lines.filter((one) => inZone(one, page.height))) {
      for (const key of keysOf(line)) places.set(key, (places.get(key) ?? new Set()).add(page.number));
    }
  }
  const often = Math.max(3, Math.ceil(0.25 * pages.length));
  const asides: Aside[] = [];
  const flow = pages.map((page) =>
    page.lines.filter((line) => {
      const repeats =
        inZone(line, page.height) && keysOf(line).some((key) => (places.get(key)?.size ?? 0) >= often);
      const number = inZone(line, page.height) && isPageNumber(line.text, page.number, pages.length);
      if (!line.artifact && !repeats && !number) return true;
      asides.push({ text: line.text, pageNumber: page.number, boxes: [boxOf(line)] });
      return false;
    }),
  );
  return { flow, asides };
}

/** The rectangle of a line. */
export function boxOf(line: Pick<Line, 'page' | 'x0' | 'x1' | 'top' | 'bottom'>): Aside['boxes'][number] {
  const round = (n: number) => Math.round(n * 100) / 100;
  return {
    page: line.page,
    x: round(line.x0),
    y: round(line.top),
    width: round(line.x1 - line.x0),
    height: round(line.bottom - line.top),
  };
}

function inZone(line: Line, height: number): boolean {
  return line.y < ZONE * height || line.y > (1 - ZONE) * height;
}

function keysOf(line: Line): string[] {
  const words = line.text.toLowerCase().replace(/\d+/g, '#');
  const height = Math.round(line.y / 4);
  return [`${words}@${height}`, `${words}@${height + 1}`];
}

function isPageNumber(text: string, page: number, pages: number): boolean {
  if (/^(page\s+)?\d{1,4}\s+of\s+\d{1,4}$/i.test(text)) return true;
  const number = /^(?:page\s+|[-–]\s*)?(\d{1,4})(?:\s*[-–])?$/i.exec(text)?.[1];
  return number !== undefined && Math.abs(Number(number) - page) <= Math.max(4, pages * 0.2);
}
