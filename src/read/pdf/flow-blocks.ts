import { carryTable } from './carry-table.ts';
import { continues } from './continues.ts';
import type { DraftBlock, PageItem, TableDraft, TextDraft } from './draft-block.ts';
import { readLead } from './list-lead.ts';
import type { Measures } from './measure.ts';
import type { Line } from './page-shapes.ts';

interface Flow {
  blocks: DraftBlock[];
  open: TextDraft | undefined;
  /** Footnotes wait until the paragraph that crosses the page has ended. */
  waiting: TextDraft[];
  lastLabel: { label: string; indent: number } | undefined;
  /** Words of repeated table heads. */
  repeated: Line[];
  measures: Measures;
}

/** Joins the lines of all pages into paragraphs, list items and tables, in reading order. */
export function flowBlocks(
  pages: { items: PageItem[]; notes: Line[] }[],
  measures: Measures,
): { blocks: DraftBlock[]; repeated: Line[] } {
  const flow: Flow = {
    blocks: [],
    open: undefined,
    waiting: [],
    lastLabel: undefined,
    repeated: [],
    measures,
  };
  for (const { items, notes } of pages) {
    for (const item of items) {
      if ('table' in item) addTable(flow, item.table);
      else addLine(flow, item.line);
    }
    flow.waiting.push(...makeNotes(notes));
  }
  close(flow);
  return { blocks: flow.blocks, repeated: flow.repeated };
}

function addTable(flow: Flow, table: TableDraft): void {
  const held = flow.open === undefined ? flow.blocks.at(-1) : undefined;
  const carried = held?.kind === 'table' ? carryTable(held, table) : undefined;
  if (carried) {
    flow.repeated.push(...carried.repeated);
    return;
  }
  close(flow);
  flow.blocks.push(table);
}

function addLine(flow: Flow, line: Line): void {
  const lead = readLead(line, flow.lastLabel);
  if (!lead && flow.open && continues(flow.open, line, flow.measures)) {
    flow.open.lines.push(line);
    flow.open.texts.push(line.text);
    return;
  }
  // A figure that begins a line in the middle of a paragraph is not its number.
  if (lead?.label && flow.open && insideParagraph(flow, line, lead.label)) {
    flow.open.lines.push(line);
    flow.open.texts.push(line.text);
    return;
  }
  close(flow);
  flow.open = { kind: 'text', lines: [line], texts: [lead?.rest ?? line.text], indent: line.x0 };
  if (line.parts.length === 0 && line.text.includes(' | ')) flow.open.row = true;
  if (lead?.marker !== undefined) flow.open.marker = lead.marker;
  if (lead?.label !== undefined) {
    flow.open.label = lead.label;
    flow.lastLabel = { label: lead.label, indent: line.x0 };
  }
}

function insideParagraph(flow: Flow, line: Line, label: string): boolean {
  const open = flow.open!;
  const apart = line.parts.length > 1 && line.parts[0]!.text === label;
  const outdented = line.x0 < (open.lines[1]?.x0 ?? open.lines[0]!.x0) - 4;
  return !apart && !outdented && open.label === undefined && continues(open, line, flow.measures);
}

function close(flow: Flow): void {
  if (flow.open) flow.blocks.push(flow.open);
  flow.open = undefined;
  flow.blocks.push(...flow.waiting);
  flow.waiting = [];
}

function makeNotes(lines: Line[]): TextDraft[] {
  const notes: TextDraft[] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    if (line.mark === undefined && last) {
      last.lines.push(line);
      last.texts.push(line.text);
      continue;
    }
    const label = line.mark === undefined ? {} : { label: line.mark };
    notes.push({
      kind: 'text',
      lines: [line],
      texts: [line.text],
      indent: line.x0,
      footnote: true,
      ...label,
    });
  }
  return notes;
}
