import type { Shape } from './page-shapes.ts';
import type { Pen } from './pen.ts';

type Ops = typeof import('unpdf/pdfjs').OPS;

/** A painted path as shapes: its straight edges where it is stroked, its extent where it is filled. */
export function describePath(
  [paint, [data], extent]: [number, [ArrayLike<number> | null], ArrayLike<number> | null],
  pen: Pen,
  before: number,
  ops: Ops,
): Shape[] {
  const fills =
    paint === ops.fill || paint === ops.eoFill || paint === ops.fillStroke || paint === ops.eoFillStroke;
  const strokes =
    paint === ops.stroke ||
    paint === ops.closeStroke ||
    paint === ops.fillStroke ||
    paint === ops.closeFillStroke;
  if ((!fills && !strokes) || !data || !extent || data.length > 4000) return [];
  const place = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = pen.ctm;
    return [a * x + c * y + e, b * x + d * y + f];
  };
  const shapes: Shape[] = [];
  if (fills) {
    const corner = place(extent[0]!, extent[1]!);
    const other = place(extent[2]!, extent[3]!);
    shapes.push({
      ...box(corner, other),
      ...(pen.colour === undefined ? {} : { colour: pen.colour }),
      before,
    });
  }
  if (strokes)
    for (const edge of edges(data)) shapes.push({ ...box(place(...edge[0]), place(...edge[1])), before });
  return shapes;
}

function box(a: [number, number], b: [number, number]): Pick<Shape, 'x0' | 'x1' | 'y0' | 'y1'> {
  return {
    x0: Math.min(a[0], b[0]),
    x1: Math.max(a[0], b[0]),
    y0: Math.min(a[1], b[1]),
    y1: Math.max(a[1], b[1]),
  };
}

type Point = [number, number];

/** Straight edges only: 0 moves, 1 draws a line, 2 and 3 draw curves, 4 closes. */
function edges(data: ArrayLike<number>): [Point, Point][] {
  const found: [Point, Point][] = [];
  let at = 0;
  let start: Point = [0, 0];
  let here: Point = [0, 0];
  while (at < data.length) {
    const kind = data[at]!;
    const length = [2, 2, 6, 4, 0][kind] ?? 0;
    if (kind === 4) {
      found.push([here, start]);
      here = start;
    } else {
      const to: Point = [data[at + length - 1]!, data[at + length]!];
      if (kind === 1) found.push([here, to]);
      if (kind === 0) start = to;
      here = to;
    }
    at += length + 1;
  }
  return found;
}
