import { isInView } from './is-in-view.ts';
import type { ChangeMark, ReturnedParagraph, ReturnedView } from './returned-copy.ts';
import type { Token } from './token.ts';

interface Line {
  text: string;
  marks: Set<string>;
  insertedBy: Map<string, ChangeMark>;
  form: ReturnedParagraph['form'];
  part: number;
}

interface Row {
  cells: Line[][];
  /** What stood open around the row: of the page, or of an outer cell. */
  outer: Line[];
}

interface Fold {
  /** Lines of the page, or of the cell that is open. */
  lines: Line[];
  line: Line;
  /** Bookmarks open here: names by id. */
  open: Map<string, string>;
  rows: Row[];
  part: number;
}

/** The paragraphs and table rows of a story in one view, in order. What prints no word is left out. */
export function paragraphsInView(tokens: readonly Token[], view: ReturnedView): ReturnedParagraph[] {
  const fold: Fold = { lines: [], line: emptyLine(), open: new Map(), rows: [], part: 0 };
  for (const token of tokens) take(token, view, fold);
  closeLine(fold);
  return fold.lines.map(({ text, marks, insertedBy, form, part }) => ({
    text,
    marks: [...marks],
    insertedBy: [...insertedBy.values()],
    form,
    part,
  }));
}

function take(token: Token, view: ReturnedView, fold: Fold): void {
  if (token.kind === 'bookmark') takeBookmark(token, fold);
  else if (token.kind === 'row') takeRow(token.edge, fold);
  else if (token.kind === 'section') endPart(fold);
  else if (token.kind === 'cell') takeCell(token, view, fold);
  else if (token.kind === 'words' && isInView(token.changes, view)) addWords(token, fold);
  else if (token.kind === 'end' && isInView(token.changes, view)) closeLine(fold);
}

function takeBookmark(
  { edge, id, name }: Extract<Token, { kind: 'bookmark' | 'comment' }>,
  fold: Fold,
): void {
  if (edge === 'start') fold.open.set(id, name);
  else fold.open.delete(id);
}

function addWords({ text, changes }: Extract<Token, { kind: 'words' }>, { line, open }: Fold): void {
  line.text += text;
  if (text.trim() === '') return;
  for (const name of open.values()) line.marks.add(name);
  for (const { kind, by, at } of changes)
    if (kind === 'insertion' || kind === 'moved-here')
      line.insertedBy.set(by, { by, ...(at === undefined ? {} : { at }) });
}

function closeLine(fold: Fold): void {
  fold.line.text = tidy(fold.line.text);
  if (fold.line.text !== '') fold.lines.push({ ...fold.line, part: fold.part });
  fold.line = emptyLine();
}

function endPart(fold: Fold): void {
  closeLine(fold);
  fold.part++;
}

function takeCell(
  { edge, changes }: Extract<Token, { kind: 'row' | 'cell' }>,
  view: ReturnedView,
  fold: Fold,
) {
  closeLine(fold);
  const row = fold.rows.at(-1);
  if (edge === 'end' && row && isInView(changes, view)) row.cells.push(fold.lines);
  fold.lines = [];
}

/** A row of one cell only frames its paragraphs; others are read across. */
function takeRow(edge: 'start' | 'end', fold: Fold): void {
  if (edge === 'start') {
    closeLine(fold);
    fold.rows.push({ cells: [], outer: fold.lines });
    return;
  }
  const row = fold.rows.pop();
  if (!row) return;
  fold.lines = row.outer;
  if (row.cells.length === 1) fold.lines.push(...row.cells[0]!);
  else if (row.cells.flat().length > 0) fold.lines.push({ ...joinRow(row.cells), part: fold.part });
}

function joinRow(cells: readonly Line[][]): Line {
  const joined = emptyLine('row');
  joined.text = cells.map((lines) => lines.map(({ text }) => text).join(' ')).join(' | ');
  for (const line of cells.flat()) {
    for (const mark of line.marks) joined.marks.add(mark);
    for (const [by, mark] of line.insertedBy) joined.insertedBy.set(by, mark);
  }
  return joined;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function emptyLine(form: Line['form'] = 'paragraph'): Line {
  return { text: '', marks: new Set(), insertedBy: new Map(), form, part: 0 };
}
