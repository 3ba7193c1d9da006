import type { Box } from '../../domain/block.ts';
import type { RawBlock } from '../raw-report.ts';
import type { DraftBlock, TableDraft, TextDraft } from './draft-block.ts';
import { headingLevels } from './heading-levels.ts';
import { type LineJoiner, startJoining } from './join-lines.ts';
import { meanConfidence } from './mean-confidence.ts';
import type { Line } from './page-shapes.ts';
import { boxOf } from './set-aside.ts';

/** Gives drafts their final words, kinds, levels and boxes. */
export function finishBlocks(drafts: DraftBlock[], bodySize: number): RawBlock[] {
  const join = startJoining(
    drafts.flatMap((d) =>
      d.kind === 'text' ? [d.texts] : d.rows.flat().map((cell) => cell.lines.map((line) => line.text)),
    ),
  );
  const levels = headingLevels(drafts, bodySize);
  const depths = startDepths();
  return drafts.map((draft) => {
    if (draft.kind === 'table') return finishTable(draft, join);
    const base = {
      text: join(draft.texts),
      pageNumber: draft.lines[0]!.page,
      boxes: boxesOf(draft.lines),
      ...scannedOf(draft.lines),
      ...(draft.label === undefined ? {} : { label: draft.label }),
    };
    const depth = depths(draft);
    if (draft.marker !== undefined) return { ...base, kind: 'listItem', marker: draft.marker, depth };
    const level = levels.get(draft);
    return level === undefined
      ? { ...base, kind: 'paragraph', ...(draft.footnote ? { footnote: true } : {}) }
      : { ...base, kind: 'heading', level };
  });
}

function finishTable(draft: TableDraft, join: LineJoiner): RawBlock {
  const lines = draft.rows.flat().flatMap((cell) => cell.lines);
  const columns = Math.max(...draft.rows.flat().map((cell) => cell.column + cell.span));
  const used = Array.from({ length: columns }, (_, at) => at).filter((at) =>
    draft.rows.some((row) => row.some((cell) => cell.column === at)),
  );
  const rows = draft.rows.map((row) => {
    const whole = row.length === 1 && row[0]!.span > 1 ? used.length : 1;
    if (whole > 1) return [{ text: textOf(row[0]!.lines, join), columnSpan: whole, ...head(row[0]!.header) }];
    return used.map((column) => {
      const cell = row.find((one) => one.column === column);
      return { text: textOf(cell?.lines ?? [], join), ...head(cell?.header ?? false) };
    });
  });
  return {
    kind: 'table',
    headerRows: draft.headerRows,
    rows,
    pageNumber: lines[0]!.page,
    boxes: boxesOf(lines),
    ...scannedOf(lines),
  };
}

function scannedOf(lines: Line[]): Pick<RawBlock, 'scanned'> {
  const confidence = meanConfidence(lines);
  return confidence === undefined ? {} : { scanned: { confidence } };
}

function head(header: boolean): { header?: true } {
  return header ? { header: true } : {};
}

function textOf(lines: Line[], join: LineJoiner): string {
  return join(lines.map((line) => line.text));
}

function boxesOf(lines: Line[]): Box[] {
  const pages = new Map<number, Line>();
  for (const line of lines) {
    const box = pages.get(line.page);
    if (!box) pages.set(line.page, { ...line });
    else {
      box.x0 = Math.min(box.x0, line.x0);
      box.x1 = Math.max(box.x1, line.x1);
      box.top = Math.min(box.top, line.top);
      box.bottom = Math.max(box.bottom, line.bottom);
    }
  }
  return [...pages.values()].map(boxOf);
}

/** Depth of a list item: how many items further left stand open above it. */
function startDepths(): (draft: TextDraft) => number {
  let open: number[] = [];
  return (draft) => {
    if (draft.footnote) return 0;
    if (draft.marker === undefined) {
      open = [];
      return 0;
    }
    open = open.filter((indent) => indent < draft.indent - 4);
    open.push(draft.indent);
    return open.length - 1;
  };
}
