import type { HiddenText } from '../../domain/read-report.ts';
import type { PdfPage, Run, Shape } from './page-shapes.ts';

type HiddenKind = HiddenText['kind'];

/** Smallest type a reader can be meant to read, in points. */
const TINY = 2;
/** Two colours nearer than this (0–441) look the same. */
const NEAR = 40;

/**
 * Splits a page's runs into what a reader sees and what not: off the page, smaller than 2 points, drawn without ink,
 * or in the colour of what lies behind.
 */
export function splitHidden(page: PdfPage): { seen: Run[]; hidden: HiddenText[]; scanned: boolean } {
  const inkless = page.runs.filter((run) => run.invisible && run.text.trim() !== '').length;
  // A scan with recognised words carries them without ink over the picture of the page.
  const scanned = inkless > 0.5 * page.runs.length && page.shapes.some((shape) => coversPage(shape, page));
  const seen: Run[] = [];
  const hidden: HiddenText[] = [];
  let last: { kind: HiddenKind; run: Run } | undefined;
  page.runs.forEach((run, order) => {
    const kind = hiddenKind(run, order, page, scanned);
    if (kind === undefined) {
      seen.push(run);
      last = undefined;
      return;
    }
    if (run.text.trim() === '') return;
    const open = hidden.at(-1);
    if (open && last?.kind === kind) open.text += joint(last.run, run) + run.text;
    else hidden.push({ kind, text: run.text, pageNumber: page.number });
    last = { kind, run };
  });
  return {
    seen,
    hidden: hidden.map((item) => ({ ...item, text: item.text.replace(/\s+/g, ' ').trim() })),
    scanned,
  };
}

function joint(a: Run, b: Run): string {
  return Math.abs(a.y - b.y) < 0.3 * a.size && b.x0 - a.x1 < 0.15 * a.size ? '' : ' ';
}

function coversPage(shape: Shape, page: PdfPage): boolean {
  const area = (shape.x1 - shape.x0) * (shape.y1 - shape.y0);
  return shape.picture === true && area > 0.6 * page.width * page.height;
}

function hiddenKind(run: Run, order: number, page: PdfPage, scanned: boolean): HiddenKind | undefined {
  if (run.x1 < 0 || run.x0 > page.width || run.y < 0 || run.y - run.size > page.height) return 'off-page';
  if (run.text.trim() === '') return undefined;
  if (run.size < TINY) return 'tiny-type';
  if (run.invisible) return scanned ? undefined : 'hidden-style';
  if (run.colour !== undefined && !scanned && vanishes(run, order, page)) return 'invisible-colour';
  return undefined;
}

function vanishes(run: Run, order: number, page: PdfPage): boolean {
  const x = (run.x0 + run.x1) / 2;
  const y = run.y - 0.3 * run.size;
  const under = page.shapes.findLast(
    (shape) =>
      shape.before <= order &&
      shape.x0 <= x &&
      x <= shape.x1 &&
      shape.y0 <= y &&
      y <= shape.y1 &&
      shape.y1 - shape.y0 > 2,
  );
  if (under && (under.picture || under.colour === undefined)) return false;
  return distance(run.colour!, under?.colour ?? '#ffffff') < NEAR;
}

function distance(a: string, b: string): number {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return Math.hypot(...[1, 3, 5].map((at) => channel(a, at) - channel(b, at)));
}
