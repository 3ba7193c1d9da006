import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openServices } from '../../src/services.ts';
import { temporaryFolder } from '../store/with-store.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const question = 'And about carers?';
const conversation = [{ question: 'What did CQC say about meals in Fenwick?', answer: 'Not stated.' }];
const asker = { personId: 'a'.repeat(32), audience: 'public' as const };
const signal = new AbortController().signal;

it('a question of a page waits behind those that programs asked before', async () => {
  let letGo!: () => void;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  const model = scriptedModel({
    fill: async () => {
      await held;
      return { question: 'What did CQC say about carers in Fenwick?', changed: true };
    },
  });
  const config = readConfig({ RAPPORTEUR_MODEL_KEY: 'made-up', RAPPORTEUR_WORKERS: '1' });
  const services = await openServices(
    { ...config, libraryFile: join(temporaryFolder(), 'library.db') },
    { model },
  );
  const asked = Array.from({ length: 9 }, () => services.ask({ question, audience: 'public', conversation }));
  await vi.waitFor(() => expect(model.filled).toHaveLength(8), 30_000);
  const { turnId } = await services.startTurn({ ...asker, question: 'What of carers?', scope: {} });
  const told: unknown[] = [];
  letGo();
  for await (const { event } of services.followTurn({ ...asker, turnId, after: 0, signal })!)
    told.push(event);
  expect(told[0]).toEqual({ type: 'waiting', before: 1 });
  expect(told.at(-1)).toMatchObject({ type: 'ended', state: 'answered' });
  await Promise.all(asked);
  expect(model.filled).toHaveLength(9);
  await services.close();
});
