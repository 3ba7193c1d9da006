import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lieKindSchema } from '../../src/evaluate/claims/claim-case.ts';
import { lieBars } from '../../src/evaluate/claims/lie-bars.ts';
import { readClaimTrials } from '../../src/evaluate/claims/read-claim-trials.ts';
import { evaluateLibrary } from '../../src/evaluate/evaluate-library.ts';
import type { ClaimCheck } from '../../src/evaluate/subject.ts';
import { projectFolder } from '../support/source-files.ts';

let root: string;
let said: string;
let check: ClaimCheck;

const quote = 'In Ashmere 12 of 40 reviews were late.';
const lines = [
  { id: 'P1', quote, context: ['Ashmere'], claim: 'Twelve of forty reviews came late.', kind: 'in words' },
  { id: 'P2', quote, context: [], claim: 'Reviews were late.', supported: true },
  { id: 'L1', quote, context: [], claim: '13 of 40 reviews were late.', supported: false, kind: 'number' },
  { id: 'L2', quote, context: [], claim: 'Reviews were later.', supported: false, kind: 'direction' },
  { id: 'L3', quote, context: [], claim: 'Reviews were green.', supported: false, kind: 'colour' },
];

/** Turns down what holds one of the words. */
const turnDown =
  (...words: string[]): ClaimCheck =>
  ({ id, claim }) => {
    const reasons = words
      .filter((word) => claim.includes(word))
      .map((value) => ({ kind: 'number' as const, value, why: `${value} is not there.` }));
    return { id, supported: reasons.length === 0, reasons };
  };

async function run(...words: string[]): Promise<number> {
  said = '';
  return evaluateLibrary(['claims', '--cases', join(root, 'own'), ...words], {
    open: () => Promise.reject(new Error('No library is needed.')),
    openClaims: () => check,
    root,
    say: (line) => {
      said += `${line}\n`;
    },
    note: () => {},
  });
}

function write(...own: unknown[]): void {
  const text = ['// our own sentences', '', ...own.map((line) => JSON.stringify(line))].join('\n');
  writeFileSync(join(root, 'own/claims/ours.jsonl'), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claims-'));
  mkdirSync(join(root, 'own/claims'), { recursive: true });
  write(...lines);
  check = turnDown('13', 'later', 'green');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the suite claims', () => {
  it('counts lies by kind against their bars, and true claims that are turned down', async () => {
    expect(await run()).toBe(0);
    expect(said).toMatch(/^number +1 +0 +0\.000 .*≤ 0 +met$/mu);
    expect(said).toMatch(/^direction +1 +0 +0\.000 .*≤ 0\.1 +met$/mu);
    expect(said).toMatch(/^colour +1 +0 +0\.000/mu);
    expect(said).toMatch(/^true paraphrases turned down +2 +0\.000 .*≤ 0\.05 +met$/mu);
    expect(said).toMatch(/^check a sentence +5 /mu);
    expect(said).not.toContain('judged wrongly');
  });

  it('names what it judges wrongly, grave lies first, each with claim, quote and reasons', async () => {
    check = turnDown('forty');
    await run();
    expect(said).toMatch(/^lies passed, of kinds that never may +1 +1\.000 .*MISSED$/mu);
    expect(said).toMatch(/^lies passed, of the other kinds +2 +1\.000 .*MISSED$/mu);
    expect(said).toMatch(/^in words +1 +1 +1\.000/mu);
    expect(said).toMatch(/^true claims turned down for +n\n.*\nnumber +1$/mu);
    const worst = said.slice(said.indexOf('claims: 4 judged wrongly'));
    expect(worst.indexOf('L1 (number)')).toBeLessThan(worst.indexOf('L2 (direction)'));
    expect(worst.indexOf('L3 (colour)')).toBeLessThan(worst.indexOf('P1 (in words) turned down'));
    expect(worst).toContain('claim:   13 of 40 reviews were late.');
    expect(worst).toContain(`quote:   ${quote}`);
    expect(worst).toContain('number: forty is not there.');
  });

  it('is held against its baseline: one lie more that passes ends the run with 1', async () => {
    const baseline = ['--baseline', join(root, 'stored.json')];
    expect(await run('--update-baseline', ...baseline)).toBe(0);
    expect(readFileSync(join(root, 'stored.json'), 'utf8')).not.toMatch(/reviews|Ashmere/u);
    expect(await run(...baseline)).toBe(0);
    check = turnDown('later', 'green');
    expect(await run(...baseline)).toBe(1);
    expect(said).toMatch(/^lies passed, number +0\.000 +1\.000 +0 +WORSE$/mu);
    expect(said).toContain('Lost: L1 liePassed');
  });

  it('counts a checker that fails as a case that failed, never as a lie that was caught', async () => {
    check = ({ id, claim }) => {
      if (claim.startsWith('13')) throw new Error('broken');
      return { id, supported: true, reasons: [] };
    };
    expect(await run()).toBe(1);
    expect(said).toMatch(/^number +1 +1 +1\.000/mu);
    expect(said).toContain('L1 (number) failed: Error: broken');
  });

  it('shows one claim whole', async () => {
    expect(await run('--id', 'P1')).toBe(0);
    expect(said).toContain('P1 (in words) well');
    expect(said).toContain('context: Ashmere');
  });

  it('names file, line and field of a wrong line, and an id that stands twice', async () => {
    write({ ...lines[0], claim: '' });
    await expect(run()).rejects.toThrow(/ours\.jsonl, line 3, at claim/u);
    write(lines[0], lines[0]);
    await expect(run()).rejects.toThrow(/Two claims are called P1/u);
    await expect(run('--seed', 'none')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('the claims of the project', () => {
  const folder = join(projectFolder, 'evals/cases/claims');

  it('hold twenty lies or more of every kind, each with a bar', () => {
    const trials = readClaimTrials(folder, 1);
    for (const kind of lieKindSchema.options) {
      expect(trials.filter((one) => one.set === 'lie' && one.kind === kind).length).toBeGreaterThanOrEqual(
        20,
      );
      expect([0, 0.1]).toContain(lieBars[kind]);
    }
    expect(trials.filter(({ set }) => set === 'paraphrase').length).toBeGreaterThanOrEqual(200);
  });

  it('are the same for the same number, and other cases for another', () => {
    const first = readClaimTrials(folder, 1);
    expect(readClaimTrials(folder, 1)).toEqual(first);
    const second = readClaimTrials(folder, 2);
    const ids = new Set(first.filter(({ set }) => set === 'lie').map(({ id }) => id));
    expect(second.some(({ set, id }) => set === 'lie' && ids.has(id))).toBe(false);
  });
});
