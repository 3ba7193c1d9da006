import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { StructPlace } from './page-shapes.ts';

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

const LEAF = /^(P|H[1-6]?|LI|TD|TH|TOCI|Note|Caption|BlockQuote|Title)$/;

interface Walk {
  places: Map<number, StructPlace>;
  leaves: number;
  tables: number;
}

interface Spot {
  leaf: number;
  heading: boolean;
  note: boolean;
  table?: { id: number; row: number };
  cell?: NonNullable<StructPlace['cell']>;
}

/** Where the structure tree of a tagged PDF puts each marked piece of the page; empty when the PDF is not tagged. */
export async function readPlaces(page: PDFPageProxy): Promise<Map<number, StructPlace>> {
  const walk: Walk = { places: new Map(), leaves: 0, tables: 0 };
  const tree = (await page.getStructTree()) as Node | null;
  if (tree) visit(tree, { leaf: -1, heading: false, note: false }, walk, 0);
  return walk.places;
}

function visit(node: Node, spot: Spot, walk: Walk, depth: number): void {
  if (depth > 60) return;
  if (node.type === 'content') {
    const mcid = Number(/_mc(\d+)$/.exec(node.id ?? '')?.[1] ?? -1);
    if (mcid >= 0 && spot.leaf >= 0) walk.places.set(mcid, placeOf(spot));
    return;
  }
  const role = node.role ?? '';
  const inner: Spot = { ...spot };
  if (LEAF.test(role)) inner.leaf = walk.leaves++;
  if (/^(H[1-6]?|Title)$/.test(role)) inner.heading = true;
  if (role === 'Note') inner.note = true;
  if (role === 'Table') visitTable(node, inner, walk, depth);
  else for (const child of node.children ?? []) visit(child, inner, walk, depth + 1);
}

function visitTable(table: Node, spot: Spot, walk: Walk, depth: number): void {
  const id = walk.tables++;
  let row = 0;
  const rows = (node: Node): Node[] =>
    (node.children ?? []).flatMap((child) =>
      child.role === 'TR' ? [child] : child.role === 'TD' ? [] : rows(child),
    );
  for (const tr of rows(table)) {
    let column = 0;
    for (const td of tr.children ?? []) {
      const cell = { table: id, row, column, header: td.role === 'TH', span: 1 };
      visit(td, { ...spot, cell }, walk, depth + 2);
      if (td.role === 'TD' || td.role === 'TH') column++;
    }
    row++;
  }
}

function placeOf(spot: Spot): StructPlace {
  return {
    leaf: spot.leaf,
    heading: spot.heading,
    note: spot.note,
    ...(spot.cell === undefined ? {} : { cell: spot.cell }),
  };
}
