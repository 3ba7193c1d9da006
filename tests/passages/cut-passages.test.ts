import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/domain/passage.ts';
import type { ReadReport } from '../../src/domain/read-report.ts';
import { cutPassages } from '../../src/passages/cut-passages.ts';
import { makeReport } from './made-report.ts';

/** Every word is a token, and the ends are marked by two. */
const countTokens = (text: string) => (text.match(/\S+/gu)?.length ?? 0) + 2;
const naming = { title: 'Annual review of care', council: 'Marlbridge City Council', period: '2009/10' };
const words = (count: number, word = 'care') =>
  `A ${Array.from({ length: count - 1 }, () => word).join(' ')}.`;
const cut = (report: ReadReport) => cutPassages(report, naming, countTokens);
const textOf = (report: ReadReport, { startChar, endChar }: { startChar: number; endChar: number }) =>
  report.text.slice(startChar, endChar);

function expectSound(report: ReadReport, passages: Passage[]): void {
  expect(passages.map((passage) => passage.ordinal)).toEqual(passages.map((_, at) => at));
  let end = 0;
  for (const passage of passages) {
    expect(report.text.slice(end, passage.startChar).trim()).toBe('');
    end = passage.endChar;
    expect(countTokens(`${passage.header}\n${textOf(report, passage)}`)).toBeLessThanOrEqual(256);
    for (const sentence of passage.sentences) {
      expect(sentence.startChar).toBeGreaterThanOrEqual(passage.startChar);
      expect(sentence.endChar).toBeLessThanOrEqual(passage.endChar);
      expect(sentence.endChar).toBeGreaterThan(sentence.startChar);
    }
  }
  expect(report.text.slice(end).trim()).toBe('');
}

describe('cutPassages', () => {
  it('keeps the blocks of one section together and begins anew with the next', () => {
    const report = makeReport([
      { heading: 'Choice' },
      { text: 'People choose. They say so.' },
      { text: 'Some do not.' },
      { heading: 'Dignity' },
      { text: 'Staff are kind.' },
    ]);
    const passages = cut(report);
    expectSound(report, passages);
    expect(passages.map((passage) => textOf(report, passage))).toEqual([
      'Choice\n\nPeople choose. They say so.\n\nSome do not.',
      'Dignity\n\nStaff are kind.',
    ]);
    expect(passages[0]!.sentences.map((span) => textOf(report, span))).toEqual([
      'People choose.',
      'They say so.',
      'Some do not.',
    ]);
  });

  it('puts title, council, period and the headings above into the header, each once', () => {
    const report = makeReport([
      { heading: 'Choice' },
      { heading: 'Direct payments', level: 2 },
      { text: words(200) },
      { text: words(200) },
    ]);
    const passages = cut(report);
    expect(passages.map((passage) => passage.header)).toEqual([
      'Annual review of care – Marlbridge City Council – 2009/10',
      'Annual review of care – Marlbridge City Council – 2009/10 – Choice – Direct payments',
    ]);
    const named = cutPassages(
      report,
      { title: 'Marlbridge City Council review 2009/10', council: 'Marlbridge City Council' },
      countTokens,
    );
    expect(named[0]!.header).toBe('Marlbridge City Council review 2009/10');
  });

  it('shortens a long header from the middle of its path', () => {
    const report = makeReport([
      { heading: words(25, 'outer') },
      { heading: words(25, 'middle'), level: 2 },
      { heading: words(20, 'inner'), level: 3 },
      { text: words(120) },
      { text: words(150) },
    ]);
    const passages = cut(report);
    expectSound(report, passages);
    const header = passages.at(-1)!.header;
    expect(countTokens(header)).toBeLessThanOrEqual(62);
    expect(header).toContain('outer');
    expect(header).not.toContain('middle');
    expect(header).toContain('inner');
  });

  it('never leaves a heading without what follows it', () => {
    const report = makeReport([
      { text: words(150) },
      { heading: 'Next' },
      { text: words(150) },
      { heading: 'Last' },
    ]);
    const passages = cut(report);
    expectSound(report, passages);
    expect(passages.map((passage) => textOf(report, passage).slice(0, 4))).toEqual(['A ca', 'Next', 'Last']);
  });

  it('keeps a lead-in and its list together where they fit', () => {
    const report = makeReport([
      { heading: 'Work' },
      { text: words(200) },
      { text: 'The council must:' },
      { bullet: words(30) },
      { bullet: words(30) },
    ]);
    const passages = cut(report);
    expectSound(report, passages);
    expect(textOf(report, passages[1]!)).toMatch(/^The council must:/u);
    expect(passages[1]!.sentences.map((span) => textOf(report, span)[0])).toEqual(['T', 'A', 'A']);
  });

  it('cuts a long block at sentence ends and a long sentence at a clause or a word', () => {
    const long = `${Array.from({ length: 6 }, () => words(60)).join(' ')} ${words(300, 'very')} ${`${words(180).slice(0, -1)}, `.repeat(2)}end.`;
    const report = makeReport([{ heading: 'Long' }, { text: long, label: '4.6' }]);
    const passages = cut(report);
    expectSound(report, passages);
    expect(passages.length).toBeGreaterThan(3);
    for (const passage of passages) expect(textOf(report, passage)).toMatch(/(?:[.,]|very|end\.)$/u);
  });

  it('cuts a run without white space rather than exceed the limit', () => {
    const byCharacter = (text: string) => text.replace(/\s/gu, '').length + 2;
    const report = makeReport([{ text: '.'.repeat(900) }]);
    const passages = cutPassages(report, { title: 'T' }, byCharacter);
    for (const passage of passages)
      expect(byCharacter(`${passage.header}${textOf(report, passage)}`)).toBeLessThanOrEqual(256);
    expect(passages.map((passage) => textOf(report, passage)).join('')).toBe(report.text);
  });

  it('cuts a table between rows and repeats its columns in the header of each later part', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [`NI ${at}`, words(20), '84%']);
    const report = makeReport([
      { heading: 'Figures' },
      { table: [['Indicator', 'Meaning', 'Outturn'], ...rows] },
    ]);
    const passages = cut(report);
    expectSound(report, passages);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages[0]!.header).not.toContain('Outturn');
    for (const passage of passages.slice(1)) {
      expect(passage.header).toContain('Indicator | Meaning | Outturn');
      expect(textOf(report, passage)).toMatch(/^NI \d+ \|/u);
    }
    expect(passages.flatMap((passage) => passage.sentences)).toHaveLength(12);
  });

  it('holds the whole of a heading-only report and gives it a sentence', () => {
    const report = makeReport([{ heading: 'Only this' }]);
    const passages = cut(report);
    expect(passages).toHaveLength(1);
    expect(passages[0]!.sentences).toEqual([{ startChar: 0, endChar: 9 }]);
  });
});
