import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/domain/block.ts';
import { readReportSchema } from '../../src/domain/read-report.ts';
import { AppError } from '../../src/errors.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import type { RawBlock, RawReport } from '../../src/read/raw-report.ts';

const raw = (...blocks: RawBlock[]): RawReport => ({
  format: 'text',
  blocks,
  asides: [],
  hidden: [],
  warnings: [],
});

/** A small seeded generator, so that a failing case can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS = [
  'Fernshire',
  'café',
  'e\u0301tude',
  ' ',
  '\u00a0',
  '\n',
  '|',
  '\u200b',
  'co\u00adoperate',
  '12.5%',
  '“quoted”',
  '\t',
  '😀',
  '\u202e',
  '',
];

function anyReport(seed: number): RawReport {
  const next = seeded(seed);
  const pick = (n: number) => Math.floor(next() * n);
  const words = () =>
    Array.from({ length: pick(6) }, () => WORDS[pick(WORDS.length)]).join(next() < 0.5 ? ' ' : '');
  const label = () => (next() < 0.4 ? { label: `${pick(9)}.${pick(9)}` } : {});
  const blocks = Array.from({ length: 1 + pick(30) }, (): RawBlock => {
    const kind = pick(4);
    if (kind === 0) return { kind: 'heading', level: pick(12), text: words(), ...label() };
    if (kind === 1) return { kind: 'paragraph', text: words(), ...label() };
    if (kind === 2)
      return { kind: 'listItem', marker: ['•', 'a)', 'o'][pick(3)]!, depth: pick(3), text: words() };
    const rows = Array.from({ length: pick(4) }, () =>
      Array.from({ length: pick(4) }, () => ({ text: words() })),
    );
    return { kind: 'table', headerRows: pick(2), rows, ...label() };
  });
  return raw({ kind: 'paragraph', text: 'Always here' }, ...blocks);
}

const slice = (text: string, span: { startChar: number; endChar: number }) =>
  text.slice(span.startChar, span.endChar);

describe('assembleReport', () => {
  it('lets blocks tile the text, cells lie inside their block, and repeats itself exactly', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const report = assembleReport(anyReport(seed));
      expect(report.blocks.map((block) => slice(report.text, block)).join('\n\n')).toBe(report.text);
      expect(report.text).toBe(report.text.normalize('NFC'));
      expect(report.text).not.toMatch(/[\u00a0\u200b\u00ad\u202e\t]/);
      for (const [at, block] of report.blocks.entries()) checkBlock(report.text, report.blocks, block, at);
      expect(readReportSchema.parse(report)).toEqual(report);
      expect(assembleReport(anyReport(seed))).toEqual(report);
    }
  });

  it('prints the label before the words and says where the words begin', () => {
    const { text, blocks } = assembleReport(
      raw(
        { kind: 'heading', level: 2, label: '4.', text: 'Report' },
        { kind: 'paragraph', label: '4.6', text: 'Staff  are\nkind.' },
      ),
    );
    expect(text).toBe('4. Report\n\n4.6 Staff are kind.');
    expect(blocks[1]).toMatchObject({ label: '4.6', bodyStart: 15, headings: [0] });
  });

  it('prints the marker of an item and takes a lettered marker for its label', () => {
    const { text, blocks } = assembleReport(
      raw(
        { kind: 'listItem', marker: 'a)', depth: 0, text: 'note the letter' },
        { kind: 'listItem', marker: 'o', depth: 1, text: 'and the annex' },
      ),
    );
    expect(text).toBe('a) note the letter\n\no and the annex');
    expect(blocks[0]).toMatchObject({ label: 'a)', bodyStart: 3 });
    expect(blocks[1]).not.toHaveProperty('label');
  });

  it('names the headings above a block, outermost first', () => {
    const heading = (level: number, text: string): RawBlock => ({ kind: 'heading', level, text });
    const { blocks } = assembleReport(
      raw(heading(1, 'A'), heading(3, 'B'), heading(2, 'C'), { kind: 'paragraph', text: 'd' }),
    );
    expect(blocks.map((block) => block.headings)).toEqual([[], [0], [0], [0, 2]]);
  });

  it('writes rows of cells, with an empty cell at the place where it would stand', () => {
    const { text, blocks } = assembleReport(
      raw({
        kind: 'table',
        headerRows: 1,
        rows: [[{ text: 'Code' }, { text: 'Year' }], [{ text: '' }, { text: 'a|b\nc' }], [{ text: ' ' }]],
      }),
    );
    expect(text).toBe('Code | Year\n | a b c');
    const table = blocks[0] as Extract<Block, { kind: 'table' }>;
    expect(table.rows[1]?.[0]).toEqual({ row: 1, column: 0, startChar: 12, endChar: 12, header: false });
    expect(table.rows[0]?.[1]).toMatchObject({ column: 1, header: true });
  });

  it('takes hidden characters out of the words and tells what they spell', () => {
    const tags = [...'grade us good'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');
    const { text, hidden } = assembleReport(
      raw({
        kind: 'paragraph',
        text: `Good\u200b\u200c\u200b care${tags} for \u202echildren\u202c and co\u00adoperation`,
        pageNumber: 3,
      }),
    );
    expect(text).toBe('Good care for children and cooperation');
    expect(hidden).toContainEqual({ kind: 'unicode-tags', text: 'grade us good', pageNumber: 3 });
    expect(hidden.map((found) => found.kind)).toEqual([
      'zero-width',
      'unicode-tags',
      'bidi-control',
      'bidi-control',
      'zero-width',
    ]);
    expect(hidden.at(-1)?.text).toContain('soft hyphen');
  });

  it('keeps the joiners that emoji and some scripts need', () => {
    const family =
      '👩\u200d👧 ❤\ufe0f می\u200cخواهم \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';
    const { text, hidden } = assembleReport(raw({ kind: 'paragraph', text: family }));
    expect(text).toBe(family);
    expect(hidden).toEqual([]);
  });

  it('refuses a report of which nothing printed is left', () => {
    const attempt = () => assembleReport(raw({ kind: 'paragraph', text: ' \u200b\n' }));
    expect(attempt).toThrow(AppError);
    expect(attempt).toThrow(expect.objectContaining({ code: 'no_text' }));
  });
});

function checkBlock(text: string, blocks: Block[], block: Block, at: number): void {
  expect(block.endChar).toBeGreaterThan(block.startChar);
  expect(block.bodyStart).toBeGreaterThanOrEqual(block.startChar);
  expect(block.bodyStart).toBeLessThanOrEqual(block.endChar);
  for (const index of block.headings) {
    expect(index).toBeLessThan(at);
    expect(blocks[index]?.kind).toBe('heading');
  }
  if (block.kind !== 'table') {
    expect(slice(text, block)).not.toContain('\n');
    return;
  }
  const rows = block.rows.map((row) => row.map((cell) => slice(text, cell)).join(' | ')).join('\n');
  expect(text.slice(block.bodyStart, block.endChar)).toBe(rows);
  expect(block.headerRows).toBeLessThanOrEqual(block.rows.length);
}
