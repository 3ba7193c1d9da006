import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openMeasuredModel } from '../../src/services/measured-model.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'measured-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keyed = readConfig({ RAPPORTEUR_MODEL_KEY: 'made-up' });
const settings = keyed.model!;
const keep = (name: string, made: object) =>
  writeFileSync(
    join(folder, name),
    JSON.stringify({ made, prompt: 'judge-support@1', answer: { kind: 'counted', tokens: 9 } }),
  );

describe('openMeasuredModel', () => {
  it('opens no model for the offline engine, though a key is set', () => {
    expect(openMeasuredModel(keyed, { engine: 'offline' }, settings)).toBeUndefined();
  });

  it('names the setting that is missing, and needs none to replay', () => {
    const bare = readConfig({});
    expect(() => openMeasuredModel(bare, { engine: 'claude' }, settings)).toThrow(/RAPPORTEUR_MODEL_KEY/u);
    keep('a.json', { how: 'recorded', on: '2026-01-01', model: 'claude-x' });
    const opened = openMeasuredModel(bare, { engine: 'claude', replay: folder }, settings);
    expect(opened?.said).toEqual({
      name: 'Claude (claude-x), as recorded until 2026-01-01',
      replayed: true,
    });
  });

  it('says so when a single recording is made up', () => {
    keep('a.json', { how: 'recorded', on: '2026-01-01', model: 'claude-x' });
    keep('b.json', { how: 'made-up' });
    const opened = openMeasuredModel(readConfig({}), { engine: 'claude', replay: folder }, settings);
    expect(opened?.said).toMatchObject({ madeUp: true });
  });

  it('says where a model is that is not at its service', () => {
    const near = readConfig({
      RAPPORTEUR_MODEL_KEY: 'made-up',
      RAPPORTEUR_MODEL_ADDRESS: 'http://127.0.0.1:4180',
    });
    const opened = openMeasuredModel(near, { engine: 'claude', record: folder }, settings);
    expect(opened?.said.name).toMatch(/^Claude \(.+\) at 127\.0\.0\.1:4180$/u);
    expect(opened?.model.id).toMatch(/ at 127\.0\.0\.1:4180$/u);
  });
});
