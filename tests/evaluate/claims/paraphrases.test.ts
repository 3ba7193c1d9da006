import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../support/source-files.ts';

const filled = z.string().regex(/\S/);
const line = z.strictObject({
  id: filled,
  kind: filled,
  hard: z.boolean(),
  quote: filled,
  context: z.array(filled).min(1),
  claim: filled,
});

const paraphrases = readFileSync(join(projectFolder, 'evals/cases/claims/paraphrases.jsonl'), 'utf8')
  .split('\n')
  .filter((text) => text !== '')
  .map((text) => line.parse(JSON.parse(text)));

const plain = (text: string) => text.replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();

describe('the true paraphrases', () => {
  it('are two hundred or more, of twenty kinds or more, a quarter of them hard', () => {
    expect(paraphrases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(paraphrases.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
    expect(paraphrases.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(paraphrases.length / 4);
  });

  it('have ids and claims of their own', () => {
    expect(new Set(paraphrases.map(({ id }) => id)).size).toBe(paraphrases.length);
    expect(new Set(paraphrases.map(({ claim }) => plain(claim))).size).toBe(paraphrases.length);
  });

  it('say in other words what their quotes say', () => {
    const same = paraphrases.filter(({ quote, claim }) => plain(quote) === plain(claim));
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});
