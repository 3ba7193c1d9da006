import type { PDFPageProxy } from 'unpdf/pdfjs';
import { describeFont } from './describe-font.ts';
import { describePath } from './describe-path.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { PdfFont, Run, Shape } from './page-shapes.ts';
import { newPen, type Pen, showGlyphs } from './pen.ts';

type Ops = typeof import('unpdf/pdfjs').OPS;
// biome-ignore lint/suspicious/noExplicitAny: the engine types its arguments so
type Arguments = any;

/** What is drawn on a page, in drawing order: words, and the rectangles that rule or colour it. */
export interface Drawing {
  runs: Run[];
  shapes: Shape[];
}

interface Session {
  pen: Pen;
  saved: Pen[];
  marks: { mcid: number; artifact: boolean }[];
  fonts: Map<string, PdfFont>;
  page: PDFPageProxy;
  out: Drawing;
}

type Step = (session: Session, given: Arguments) => void;

/** Follows the page's drawing operations and notes words with position, font and colour. */
export async function readRuns(page: PDFPageProxy, ops: Ops): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const steps = stepsOf(ops);
  const start = page.getViewport({ scale: 1 }).transform as Matrix;
  const session: Session = {
    pen: newPen(start),
    saved: [],
    marks: [],
    fonts: new Map(),
    page,
    out: { runs: [], shapes: [] },
  };
  fnArray.forEach((operation, at) => {
    steps[operation]?.(session, argsArray[at]);
  });
  return session.out;
}

let table: (Step | undefined)[] | undefined;

function stepsOf(ops: Ops): (Step | undefined)[] {
  if (table) return table;
  table = [];
  for (const [operation, step] of [...stateSteps(ops), ...textSteps(ops), ...paintSteps(ops)])
    table[operation] = step;
  return table;
}

function stateSteps(ops: Ops): [number, Step][] {
  const save: Step = (s) => void s.saved.push({ ...s.pen });
  const restore: Step = (s) => {
    s.pen = s.saved.pop() ?? s.pen;
  };
  return [
    [ops.save, save],
    [ops.restore, restore],
    [ops.transform, (s, m: Matrix) => apply(s, m)],
    [
      ops.paintFormXObjectBegin,
      (s, [matrix]: [Matrix | null]) => {
        save(s, null);
        if (matrix) apply(s, matrix);
      },
    ],
    [ops.paintFormXObjectEnd, restore],
    [ops.setFillRGBColor, set('colour')],
    [ops.setFillColorN, noColour],
    [ops.setFillTransparent, noColour],
    [ops.setGState, (s, [changes]: [[string, Arguments][]]) => applyGraphicsState(s, changes)],
    [ops.beginMarkedContent, (s, [tag]: [string]) => openMark(s, tag, null)],
    [ops.beginMarkedContentProps, (s, [tag, mcid]: [string, number | null]) => openMark(s, tag, mcid)],
    [ops.endMarkedContent, (s) => void s.marks.pop()],
  ];
}

/** A step that puts its one argument, times a factor where it is a number, into the pen. */
function set(
  key: 'colour' | 'charSpacing' | 'wordSpacing' | 'rise' | 'mode' | 'scale' | 'leading',
  factor = 1,
): Step {
  return (s, [value]: [Arguments]) => {
    (s.pen as Arguments)[key] = typeof value === 'number' ? value * factor : value;
  };
}

function noColour(s: Session): void {
  s.pen.colour = undefined;
}

function apply(s: Session, matrix: Matrix): void {
  s.pen.ctm = multiply(s.pen.ctm, matrix);
}

function textSteps(ops: Ops): [number, Step][] {
  return [
    [ops.beginText, (s) => s.pen.setTextMatrix([1, 0, 0, 1, 0, 0])],
    [ops.setTextMatrix, (s, [m]: [ArrayLike<number>]) => s.pen.setTextMatrix(Array.from(m) as Matrix)],
    [ops.setFont, (s, [id, size]: [string, number]) => setFont(s, id, size)],
    [ops.setCharSpacing, set('charSpacing')],
    [ops.setWordSpacing, set('wordSpacing')],
    [ops.setHScale, set('scale', 0.01)],
    [ops.setLeading, set('leading', -1)],
    [ops.setTextRise, set('rise')],
    [ops.setTextRenderingMode, set('mode')],
    [ops.moveText, (s, [x, y]: [number, number]) => s.pen.move(x, y)],
    [
      ops.setLeadingMoveText,
      (s, [x, y]: [number, number]) => {
        s.pen.leading = y;
        s.pen.move(x, y);
      },
    ],
    [ops.nextLine, (s) => s.pen.move(0, s.pen.leading)],
    [
      ops.showText,
      (s, [glyphs]: [Arguments]) => {
        s.out.runs.push(...showGlyphs(s.pen, glyphs, s.marks));
      },
    ],
  ];
}

function paintSteps(ops: Ops): [number, Step][] {
  const picture: Step = (s) => {
    const [a, b, c, d, e, f] = s.pen.ctm;
    const xs = [e, e + a, e + c, e + a + c];
    const ys = [f, f + b, f + d, f + b + d];
    s.out.shapes.push({
      x0: Math.min(...xs),
      x1: Math.max(...xs),
      y0: Math.min(...ys),
      y1: Math.max(...ys),
      before: s.out.runs.length,
      picture: true,
    });
  };
  return [
    [
      ops.constructPath,
      (s, given: Arguments) => {
        s.out.shapes.push(...describePath(given, s.pen, s.out.runs.length, ops));
      },
    ],
    [ops.paintImageXObject, picture],
    [ops.paintInlineImageXObject, picture],
    [ops.paintImageMaskXObject, picture],
  ];
}

function openMark(s: Session, tag: string, mcid: number | null): void {
  const outer = s.marks.at(-1);
  s.marks.push({
    mcid: mcid ?? outer?.mcid ?? -1,
    artifact: tag === 'Artifact' || outer?.artifact === true,
  });
}

function applyGraphicsState(s: Session, changes: [string, Arguments][]): void {
  for (const [key, value] of changes) {
    if (key === 'Font') setFont(s, value[0], value[1]);
    if (key === 'ca') s.pen.alpha = value;
  }
}

function setFont(s: Session, id: string, size: number): void {
  const font = s.page.commonObjs.has(id) ? s.page.commonObjs.get(id) : undefined;
  if (!s.fonts.has(id)) s.fonts.set(id, describeFont(font));
  s.pen.font = s.fonts.get(id)!;
  s.pen.size = size;
  s.pen.glyphUnit = font?.isType3Font ? Math.abs(font.fontMatrix?.[0] ?? 0.001) : 0.001;
  s.pen.vertical = font?.vertical === true;
}
