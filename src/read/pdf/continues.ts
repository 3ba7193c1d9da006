import type { TextDraft } from './draft-block.ts';
import type { Measures } from './measure.ts';
import type { Line } from './page-shapes.ts';

const ENDED = /[.?!:;][’”"')\]]*\d{0,2}$/;

/** Whether a line carries the paragraph on. Lines that begin with a label or a marker are not asked about. */
export function continues(draft: TextDraft, line: Line, measures: Measures): boolean {
  const last = draft.lines.at(-1)!;
  if (draft.row) return false;
  if (!sameCell(last, line)) return false;
  const sameLeaf =
    last.page === line.page && last.place !== undefined && last.place.leaf === line.place?.leaf;
  if (!sameStyle(draft, line, sameLeaf)) return false;
  if (last.page !== line.page) return crossesPage(draft, last, line, measures);
  if (isContentsEntry(last)) return false;
  const gap = line.y - last.y;
  if (gap < 0.5 * line.size) return startsColumn(last, line) && wantsMore(last, line, measures);
  const pitch = measures.pitch(last.size);
  if (gap > 1.9 * pitch) return false;
  if (sameLeaf) return true;
  if (last.place && line.place && last.place.leaf !== line.place.leaf) return false;
  if (gap > 1.25 * pitch) return false;
  if (!sameIndent(draft, line)) return false;
  return !stopsShort(last, line, measures) || (!ENDED.test(last.text) && /^\p{Ll}/u.test(line.text));
}

/** An entry of a table of contents ends with its page number, set apart. */
export function isContentsEntry(line: Line): boolean {
  return line.parts.length > 1 && /^\.*\s*\d{1,3}$/.test(line.parts.at(-1)!.text);
}

function sameCell(a: Line, b: Line): boolean {
  if (a.page !== b.page) return true;
  const one = a.place?.cell;
  const two = b.place?.cell;
  return one?.table === two?.table && one?.row === two?.row && one?.column === two?.column;
}

function sameStyle(draft: TextDraft, line: Line, sameLeaf: boolean): boolean {
  const last = draft.lines.at(-1)!;
  if (Math.abs(last.size - line.size) > (sameLeaf ? 0.2 : 0.08) * last.size) return false;
  if (last.place?.heading !== line.place?.heading && last.page === line.page) return false;
  return sameLeaf || last.bold === line.bold || draft.lines.some((one) => one.bold === line.bold);
}

/** At the foot of a page, words decide: an unfinished sentence, or a full last line, goes on. */
function crossesPage(draft: TextDraft, last: Line, line: Line, measures: Measures): boolean {
  if (line.page !== last.page + 1 || line.bold !== last.bold) return false;
  const unfinished = !ENDED.test(last.text);
  if (isContentsEntry(last)) return false;
  const short = measures.rightEdge(last.page) - last.x1 > 0.2 * (measures.rightEdge(last.page) - last.x0);
  if (unfinished && !short && /^[\p{Ll}\d(‘“]/u.test(line.text)) return true;
  const body = draft.lines[1]?.x0 ?? draft.lines[0]!.x0;
  const hangs = draft.label !== undefined || draft.marker !== undefined;
  if (hangs && line.x0 > draft.indent + 6) return true;
  if (Math.abs(line.x0 - body) > 6) return false;
  return unfinished ? !stopsShort(last, line, measures) : !hangs && !stopsShort(last, line, measures);
}

function wantsMore(last: Line, line: Line, measures: Measures): boolean {
  return !ENDED.test(last.text) && (!stopsShort(last, line, measures) || /^\p{Ll}/u.test(line.text));
}

function startsColumn(last: Line, line: Line): boolean {
  return line.x0 > last.x1 || (line.y < last.y && line.x0 > last.x0 + 50);
}

/** The first word of the next line would have fitted: the line was ended on purpose. */
function stopsShort(last: Line, line: Line, measures: Measures): boolean {
  const word = line.text.split(' ', 1)[0] ?? '';
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length);
  return last.x1 + letter * (word.length + 2.5) < measures.rightEdge(last.page);
}

function sameIndent(draft: TextDraft, line: Line): boolean {
  const first = draft.lines[0]!;
  const second = draft.lines[1];
  const slack = 0.6 * line.size;
  if (second) return Math.abs(second.x0 - line.x0) < slack;
  if (draft.label !== undefined || draft.marker !== undefined) return line.x0 > draft.indent - slack;
  return Math.abs(first.x0 - line.x0) < slack || (line.x0 < first.x0 && first.x0 - line.x0 < 4 * line.size);
}
