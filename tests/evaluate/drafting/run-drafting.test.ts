import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { AppError } from '../../../src/errors.ts';
import { evaluateLibrary } from '../../../src/evaluate/evaluate-library.ts';
import type { DraftingSubject } from '../../../src/evaluate/subject.ts';
import { clean, draftOf, letterOf, telling, wanting } from './make-drafted.ts';

let root: string;
let said: string;
let opened: string[];

/** A product that drafts every letter as one paragraph: its second line. */
const product: DraftingSubject = {
  openLetter: async ({ path }) => {
    opened.push(path);
    return { letter: letterOf(readFileSync(path, 'utf8')) };
  },
  draft: (letter, { style }) => {
    const { text } = letter.content;
    const line = text.split('\n')[1]!;
    return draftOf([telling(text, line, line), wanting('Wards affected')], { style });
  },
  check: () => clean,
  findSoftening: (words) =>
    words.includes('scope') ? [{ cited: 'poor', said: 'scope', why: 'softer' }] : [],
  close: async () => {},
};

/** The same with a model behind it, whose one sentence was left out. */
const worded: DraftingSubject = {
  ...product,
  draft: async (letter, ask) => {
    const held = [{ section: 'a', text: 'It rose.', reasons: ['It fell.'], asking: 1 }];
    return { ...(await product.draft(letter, ask)), held, calls: [call] };
  },
  model: { name: 'Claude (x)' },
};
const call: ModelCall = {
  ...{ prompt: 'write-section', promptVersion: 1, promptHash: '0123456789abcdef', model: 'x' },
  ...{ inputTokens: 9, outputTokens: 5, cacheReadTokens: 0, cacheWriteTokens: 0, durationMs: 1, tries: 1 },
};

async function run(...words: string[]): Promise<number> {
  said = '';
  return evaluateLibrary(['drafting', ...words], {
    open: () => {
      throw new AppError('internal', 'No library is needed for drafts.');
    },
    openDrafts: ({ engine }) => (engine === 'claude' ? worded : product),
    root,
    say: (line) => {
      said += `${line}\n`;
    },
    note: () => {},
  });
}

const entry = {
  ...{ id: 'A1', title: 'A letter', council: 'Ashmere', adverseItemsMustNotBeOmitted: [] },
  input: { folder: 'letters', file: 'a.txt', lines: '2-3 (the rest is withheld)' },
  mustContain: [{ fact: 'visits', quote: 'Visits are poor.', line: 3 }],
  mustBePlaceholder: [{ field: 'Wards affected', why: 'not stated' }],
  ...{ deadline: { latestDate: null }, wouldBeInvention: [], wouldBeInventionPatterns: ['withheld'] },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drafts-'));
  opened = [];
  const cases = join(root, 'evals/cases/seeds');
  for (const folder of [cases, join(root, 'seeds'), join(root, 'letters')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'seeds', 'b.txt'), 'A report.');
  writeFileSync(
    join(root, 'letters', 'a.txt'),
    'withheld words\nTo the director\nVisits are poor.\nwithheld',
  );
  writeFileSync(join(cases, 'drafting.json'), JSON.stringify([entry]));
  const pairs = [
    { quote: 'It is poor.', softened: 'It has scope.' },
    { quote: 'It is poor.', softened: 'Fine.' },
  ];
  writeFileSync(
    join(cases, 'softened.json'),
    JSON.stringify([{ id: 'S1', quote: 'It is poor.', pairs, faithful: 'It was poor.' }]),
  );
  const meeting = { id: 'P1', body: 'Cabinet', meetingDate: '2026-03-09', publishBy: '2026-02-27' };
  writeFileSync(join(cases, 'publish-by.json'), JSON.stringify([meeting]));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the suite drafting', () => {
  it('drafts from the lines that are the letter, opened once, without a library', async () => {
    await run('--json', join(root, 'out.json'));
    const { results } = JSON.parse(readFileSync(join(root, 'out.json'), 'utf8'));
    const [plain] = results;
    expect(plain).toMatchObject({
      ...{ id: 'A1 plain', kind: 'letter', council: 'Ashmere', why: '' },
      figures: { facts: 1, factsGiven: 1, inventions: 0, placeholdersMissing: 0, deadlinesRight: 1 },
    });
    expect(opened).toHaveLength(1);
    expect(opened[0]).not.toContain('letters');
  });

  it('holds the other styles to what every draft must hold', async () => {
    await run('--json', join(root, 'out.json'));
    const { results } = JSON.parse(readFileSync(join(root, 'out.json'), 'utf8'));
    const layouts = results.filter(({ kind }: { kind: string }) => kind === 'layout');
    expect(layouts).toHaveLength(4);
    expect(layouts[0].figures.facts).toBe(0);
  });

  it('counts softened sentences that are caught and dates before a meeting', async () => {
    await run();
    expect(said).toMatch(/softened sentences caught\s+2\s+0\.500/u);
    expect(said).toMatch(/publish-by dates\s+1\s+0\.000.*MISSED/u);
    expect(said).toMatch(/draft, warm/u);
  });

  it('shows each miss beside the words of the letter', async () => {
    const wrong = { ...entry, mustContain: [{ fact: 'to whom', quote: 'To the director', line: 2 }] };
    writeFileSync(join(root, 'evals/cases/seeds/drafting.json'), JSON.stringify([wrong]));
    await run('--html', join(root, 'misses.html'));
    expect(readFileSync(join(root, 'misses.html'), 'utf8')).toContain('<mark>To the director</mark>');
  });

  it('fails a case of which the letter cannot be read, and goes on', async () => {
    const lost = { ...entry, id: 'A0', input: { ...entry.input, file: 'none.txt' } };
    writeFileSync(join(root, 'evals/cases/seeds/drafting.json'), JSON.stringify([lost, entry]));
    expect(await run()).toBe(1);
    expect(said).toMatch(/cases that failed\s+12\s/u);
  });

  it('has a model word the same drafts, and says what that took', async () => {
    expect(await run('--model', 'offline', '--model', 'claude')).toBe(0);
    expect(said).toMatch(/^figure +n +offline +Claude \(x\) +bar$/mu);
    const [, drafts] = /^milliseconds, draft, p95 +(\d+) /mu.exec(said)!;
    expect(said).toMatch(new RegExp(`^calls +– +${drafts}$`, 'mu'));
    expect(said).toMatch(new RegExp(`^unsupported sentences, left out +– +${drafts}$`, 'mu'));
    expect(said).not.toContain('answers that');
  });
});
