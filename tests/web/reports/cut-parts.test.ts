import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../src/domain/block.ts';
import { cutParts } from '../../../src/web/reports/cut-parts.ts';
import { trimTable } from '../../../src/web/reports/trim-table.ts';
import { h, makeReport, p, table } from '../../support/web-reports.ts';

const contentOf = (blocks: Parameters<typeof makeReport>[0]['blocks']) =>
  makeReport({ reportId: 'r', file: 'r.txt', title: 'R', blocks }).content;

describe('the parts of a report', () => {
  const content = contentOf(
    Array.from({ length: 30 }, (_, at) => (at % 7 === 0 ? h(1, `Head ${at}`) : p('x'.repeat(100)))),
  );

  it.each([1, 90, 250, 700, 100_000])('tile it, whatever their length: %i', (length) => {
    const parts = cutParts(content, length);
    expect(parts[0]!.from).toBe(0);
    expect(parts.at(-1)!.to).toBe(30);
    for (const [at, part] of parts.entries()) {
      expect(part.to).toBeGreaterThan(part.from);
      if (at > 0) expect(part.from).toBe(parts[at - 1]!.to);
    }
  });

  it('begin with a heading where one is near, and hold no more than they may', () => {
    const parts = cutParts(content, 700);
    for (const { from, to } of parts) {
      const length = content.blocks[to - 1]!.endChar - content.blocks[from]!.startChar;
      expect(length).toBeLessThanOrEqual(700);
    }
    expect(parts.slice(1, 3).map(({ from }) => content.blocks[from]!.kind)).toEqual(['heading', 'heading']);
  });

  it('are one for a report of usual length, and for one without blocks', () => {
    expect(cutParts(content)).toEqual([{ from: 0, to: 30 }]);
    expect(cutParts({ blocks: [] })).toEqual([{ from: 0, to: 0 }]);
  });
});

describe('a long table beside an answer', () => {
  const rows = Array.from({ length: 9 }, (_, at) => [`Row ${at}`, `${at * 10}`]);
  const content = contentOf([p('Before.'), table(['Name', 'Figure'], ...rows), p('After.')]);
  const whole = content.blocks[1] as TableBlock;
  const shown = (quote: string) => {
    const startChar = content.text.indexOf(quote);
    const trimmed = trimTable(whole, { startChar, endChar: startChar + quote.length });
    return {
      ...trimmed,
      names: trimmed.table.rows.map(([cell]) => content.text.slice(cell!.startChar, cell!.endChar)),
    };
  };

  it('keeps its header, what is cited and the rows next to it', () => {
    expect(shown('Row 4').names).toEqual(['Name', 'Row 3', 'Row 4', 'Row 5']);
    expect(shown('Row 0').names).toEqual(['Name', 'Row 0', 'Row 1']);
    expect(shown('Row 8').names).toEqual(['Name', 'Row 7', 'Row 8']);
    expect(shown('Row 4').isCut).toBe(true);
  });

  it('keeps the rows that are nearest to what is cited outside it', () => {
    expect(shown('After.').names).toEqual(['Name', 'Row 7', 'Row 8']);
    expect(shown('Before.').names).toEqual(['Name', 'Row 0', 'Row 1']);
  });
});
