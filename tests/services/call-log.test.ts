import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openCallLog } from '../../src/services/call-log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { madeCall } from '../support/made-call.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-calls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) =>
  openStore({ file: join(folder, name), fingerprint: { model: 'words', dimensions: 32 } });
const now = Date.parse('2026-03-02T09:30:00.000Z');
const { at: _, serves: __, ...call } = madeCall();

it('keeps every call with its time and what it served, and gives those of so many days', async () => {
  const store = await open('one.db');
  let time = now - 3 * 86_400_000;
  const log = openCallLog(store, () => time);
  log.tell(call);
  time = now;
  log.tell({ ...call, prompt: 'write-section' });
  log.tell({ ...call, prompt: 'judge-support' });
  await log.settled();
  const { calls, sums } = await log.calls({ days: 2 });
  expect(calls.map(({ serves }) => serves).sort()).toEqual(['draft', 'eval']);
  expect(calls.every(({ at }) => at === '2026-03-02T09:30:00.000Z')).toBe(true);
  expect(sums.map(({ prompt }) => prompt)).toEqual(['judge-support', 'write-section']);
  expect((await log.calls({ days: 4 })).calls.at(-1)).toEqual({
    ...call,
    at: '2026-02-27T09:30:00.000Z',
    serves: 'answer',
  });
  await store.close();
});

it('warns of a call that cannot be kept, and fails nothing', async () => {
  const store = await open('two.db');
  await store.close();
  const log = openCallLog(store, () => now);
  const warned = new Promise<Error>((resolve) => {
    process.once('warning', resolve);
  });
  log.tell(call);
  await log.settled();
  expect((await warned).message).toContain('could not be noted');
});

it('warns once whoever runs it where the settings of the model are refused', async () => {
  const store = await open('three.db');
  const log = openCallLog(store, () => now);
  const warnings: string[] = [];
  const hear = ({ message }: Error) => warnings.push(message);
  process.on('warning', hear);
  for (const failure of ['model_key_refused', 'model_key_refused', 'model_busy'])
    log.tell({ ...call, failure });
  await log.settled();
  await new Promise(setImmediate);
  process.off('warning', hear);
  expect(warnings).toEqual([expect.stringContaining('RAPPORTEUR_MODEL_KEY')]);
  await store.close();
});
