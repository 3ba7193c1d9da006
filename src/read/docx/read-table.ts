import { child, findAll, isOn, valOf, type XmlNode } from '../../word-files/xml-node.ts';
import type { RawBlock, RawCell } from '../raw-report.ts';
import { autoNumber } from './numbered-paragraph.ts';
import { type DocxWords, readWords } from './read-words.ts';
import { isDark } from './styles.ts';
import type { DocxWalk } from './walk-blocks.ts';

type RawTable = Extract<RawBlock, { kind: 'table' }>;

interface ReadRow {
  cells: RawCell[];
  head: boolean;
  bold: boolean;
}

/**
 * Reads a table. A table of one column that holds running text is a frame: then there is no table and `cells` are to
 * be read as text. `after` is what hangs on its words.
 */
export function readTable(
  table: XmlNode,
  walk: DocxWalk,
): { table: RawTable | undefined; cells: XmlNode[]; after: DocxWords[] } {
  const rows = findRows(table);
  const cells = rows.flatMap((row) => row.children.flatMap(cellsOf));
  const oneColumn = rows.every((row) => row.children.flatMap(cellsOf).length === 1);
  const running = cells.some((cell) => findAll(cell, 'p').length > 3 || child(cell, 'tbl') !== undefined);
  if (oneColumn && (rows.length === 1 || running)) return { table: undefined, cells, after: [] };
  const after: DocxWords[] = [];
  const read = rows.map((row) => readRow(row, walk, after));
  let headerRows = 0;
  while (headerRows < read.length - 1 && read[headerRows]!.head) headerRows++;
  if (headerRows === 0 && read.length > 1 && read[0]!.bold && !read[1]!.bold) headerRows = 1;
  return { table: { kind: 'table', headerRows, rows: read.map((row) => row.cells) }, cells, after };
}

function findRows(table: XmlNode): XmlNode[] {
  const rows = table.children.flatMap((node) =>
    node.name === 'tr' ? [node] : /^(?:sdt|sdtContent|ins|customXml)$/.test(node.name) ? findRows(node) : [],
  );
  return rows.filter((row) => child(child(row, 'trPr'), 'del') === undefined);
}

function cellsOf(node: XmlNode): XmlNode[] {
  if (node.name === 'tc') return [node];
  return /^(?:sdt|sdtContent|customXml)$/.test(node.name) ? node.children.flatMap(cellsOf) : [];
}

function readRow(row: XmlNode, walk: DocxWalk, after: DocxWords[]): ReadRow {
  const properties = child(row, 'trPr');
  const skipped = Math.min(20, Number(valOf(properties, 'gridBefore') ?? 0));
  const cells: RawCell[] = Array.from({ length: skipped }, () => ({ text: '' }));
  let bold = true;
  for (const cell of row.children.flatMap(cellsOf)) {
    const { text, allBold } = readCell(cell, walk, after);
    const span = Number(valOf(child(cell, 'tcPr'), 'gridSpan') ?? 1);
    if (text !== '' && !allBold) bold = false;
    cells.push(span > 1 ? { text, columnSpan: Math.min(span, 63) } : { text });
  }
  return {
    cells,
    head: isOn(properties, 'tblHeader') ?? false,
    bold: bold && cells.some((cell) => cell.text !== ''),
  };
}

function readCell(cell: XmlNode, walk: DocxWalk, after: DocxWords[]): { text: string; allBold: boolean } {
  const properties = child(cell, 'tcPr');
  const merge = child(properties, 'vMerge');
  // A cell that carries on the one above prints nothing of its own.
  if (merge && merge.attributes.val !== 'restart') return { text: '', allBold: true };
  const dark = isDark(child(properties, 'shd')?.attributes.fill);
  let allBold = true;
  const parts = findAll(cell, 'p').map((paragraph) => {
    const words = readWords(paragraph, walk.styles, { dark });
    after.push(words);
    const text = words.text.replace(/\s+/g, ' ').trim();
    if (text === '') return '';
    allBold &&= words.bold;
    const { number } = autoNumber(paragraph, walk);
    return number ? `${number.text} ${text}` : text;
  });
  return { text: parts.filter((part) => part !== '').join(' '), allBold };
}
