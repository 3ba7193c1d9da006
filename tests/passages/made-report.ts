import type { Block } from '../../src/domain/block.ts';
import type { ReadReport } from '../../src/domain/read-report.ts';

/** A block in short: its kind by the first mark. */
export type Line =
  | { heading: string; level?: number }
  | { text: string; label?: string; page?: number; footnote?: true }
  | { bullet: string; label?: string }
  | { table: string[][]; headerRows?: number };

/** A report made by hand from short lines, tiled as the reader tiles it. */
export function makeReport(lines: readonly Line[]): ReadReport {
  let text = '';
  const blocks: Block[] = [];
  const above: { at: number; level: number }[] = [];
  let page = 1;
  for (const [at, line] of lines.entries()) {
    if (at > 0) text += '\n\n';
    const startChar = text.length;
    if ('page' in line && line.page !== undefined) page = line.page;
    if ('heading' in line) while (above.length > 0 && above.at(-1)!.level >= (line.level ?? 1)) above.pop();
    const base = { startChar, headings: above.map((one) => one.at), boxes: [], pageNumber: page };
    const label = 'label' in line && line.label !== undefined ? { label: line.label } : {};
    if ('table' in line) {
      const rows = line.table.map((cells, row) => {
        if (row > 0) text += '\n';
        return cells.map((words, column) => {
          if (column > 0) text += ' | ';
          const from = text.length;
          text += words;
          return { row, column, startChar: from, endChar: text.length, header: row < (line.headerRows ?? 1) };
        });
      });
      blocks.push({
        ...base,
        kind: 'table',
        bodyStart: startChar,
        endChar: text.length,
        headerRows: line.headerRows ?? 1,
        rows,
      });
      continue;
    }
    const words = 'heading' in line ? line.heading : 'text' in line ? line.text : line.bullet;
    const lead = 'bullet' in line ? (line.label ?? '•') : (label.label ?? '');
    const bodyStart = startChar + (lead === '' ? 0 : lead.length + 1);
    text += lead === '' ? words : `${lead} ${words}`;
    const common = { ...base, ...label, bodyStart, endChar: text.length };
    if ('heading' in line) {
      blocks.push({ ...common, kind: 'heading', level: line.level ?? 1 });
      above.push({ at, level: line.level ?? 1 });
    } else if ('text' in line)
      blocks.push({ ...common, kind: 'paragraph', ...(line.footnote ? { footnote: true } : {}) });
    else blocks.push({ ...common, kind: 'listItem', marker: lead, depth: 0 });
  }
  const stated = { bodies: [], dates: [], contactOfficers: [] };
  return { format: 'text', text, blocks, asides: [], hidden: [], stated, pageCount: page, warnings: [] };
}
