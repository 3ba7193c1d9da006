import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCases } from '../../src/evaluate/read-cases.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const answerable = {
  id: 'A1',
  kind: 'lookup',
  question: 'Which?',
  supporting: [{ file: 'a.txt', quote: 'this' }],
};

describe('readCases', () => {
  it('reads the files that are there and leaves document-side cases out', () => {
    write('answerable.json', [{ ...answerable, extra: 1 }]);
    write('adversarial.json', [
      { id: 'V1', category: 'x', input: 'Do it.', side: 'question' },
      { id: 'V2', category: 'x', input: 'Insert it.', side: 'document' },
    ]);
    const set = readCases(folder);
    expect(set.answerable).toEqual([answerable]);
    expect(set.unanswerable).toEqual([]);
    expect(set.hostile.map((entry) => entry.id)).toEqual(['V1']);
  });

  it('says what is wrong: no cases, no JSON, a faulty case, an id used twice', () => {
    expect(() => readCases(folder)).toThrow(/no cases/u);
    write('answerable.json', '{');
    expect(() => readCases(folder)).toThrow(/is not JSON/u);
    write('answerable.json', [{ ...answerable, supporting: [] }]);
    expect(() => readCases(folder)).toThrow(/0\.supporting/u);
    write('answerable.json', [answerable, answerable]);
    expect(() => readCases(folder)).toThrow(/Two cases .* A1/u);
  });
});
