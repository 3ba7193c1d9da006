import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createFakeClaude } from '../../../scripts/fake-claude/fake-claude.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import type { LanguageModel } from '../../../src/models/language-model.ts';
import { recordModel } from '../../../src/models/replay/record-model.ts';
import { replayModel } from '../../../src/models/replay/replay-model.ts';
import {
  allEvents,
  madePrompt,
  madeRequest,
  madeSettings,
} from '../../support/fake-messages-api/made-request.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-recordings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const user = '<question>How many weeks do carers wait?</question>';
const request = () => madeRequest({ prompt: { ...madePrompt, user } });
const schema = z.object({ question: z.string(), changed: z.boolean() });

function claude(key = 'made-key'): LanguageModel {
  const fake = createFakeClaude({ key: 'made-key' });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answered = await fake(new Request(input, init));
    if (answered === 'reset') throw new TypeError('terminated');
    return answered;
  };
  return openClaude(madeSettings({ key }), { fetch });
}

const recording = (model = claude()) => recordModel(model, folder, () => '2026-03-02');

describe('a recording', () => {
  it('is played as it was, and every call of it says so', async () => {
    const model = recording();
    const events = await allEvents(model, request());
    const filled = await model.fill({ ...request(), schema });
    const counted = await model.count(request());

    const played = replayModel(folder);
    expect(await allEvents(played, request())).toEqual(
      events.map((event) =>
        event.type === 'end' ? { ...event, call: { ...event.call, replayed: true } } : event,
      ),
    );
    expect(await played.fill({ ...request(), schema })).toEqual({
      ...filled,
      call: { ...filled.call, replayed: true },
    });
    expect(await played.count(request())).toBe(counted);
    expect(played).toMatchObject({
      id: 'claude-sonnet-5-5',
      name: 'Claude (claude-sonnet-5-5), as recorded until 2026-03-02',
      made: 'recorded',
    });
  });

  it('holds neither the key nor the words of the request', async () => {
    await allEvents(recording(), request());
    const [name = ''] = readdirSync(folder);
    const kept = readFileSync(join(folder, name), 'utf8');
    expect(kept).not.toContain('made-key');
    expect(kept).not.toContain(madePrompt.system);
    expect(kept).not.toContain('Reviews are timely');
  });

  it('is not made of a call that failed', async () => {
    await expect(allEvents(recording(claude('another')), request())).rejects.toMatchObject({
      code: 'model_key_refused',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not answer what was not asked: not of another prompt, document, turn or schema', async () => {
    const model = recording();
    await allEvents(model, request());
    await model.fill({ ...request(), schema });
    const played = replayModel(folder);
    const others = [
      { prompt: { ...request().prompt, hash: 'fedcba9876543210' } },
      { prompt: { ...request().prompt, user: '<question>And in 2024?</question>' } },
      { documents: [{ title: 'Ashmere, assessment 2025', blocks: ['Carers wait 13 weeks.'] }] },
      { turns: [{ role: 'user' as const, text: 'Good morning.' }] },
    ];
    for (const other of others)
      await expect(allEvents(played, { ...request(), ...other })).rejects.toMatchObject({
        code: 'model_not_recorded',
        message: expect.stringContaining('answer-question, version 1'),
      });
    const wider = schema.extend({ why: z.string() });
    await expect(played.fill({ ...request(), schema: wider })).rejects.toMatchObject({
      code: 'model_not_recorded',
    });
  });

  it('that a person wrote makes all that is played with it made up', async () => {
    const model = recording();
    await allEvents(model, request());
    const [name = ''] = readdirSync(folder);
    await model.count(request());
    const kept = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    writeFileSync(join(folder, name), JSON.stringify({ ...kept, made: { how: 'made-up' } }));
    expect(replayModel(folder)).toMatchObject({ made: 'made-up', name: 'made-up recordings' });
  });

  it('is refused when it is not right, and so is a folder without one', () => {
    expect(() => replayModel(folder)).toThrow(expect.objectContaining({ code: 'file_missing' }));
    writeFileSync(join(folder, 'one.json'), '{"made": {"how": "dreamt"}}');
    expect(() => replayModel(folder)).toThrow(
      expect.objectContaining({ code: 'file_unreadable', message: expect.stringContaining('one.json') }),
    );
  });

  it('is not played to a reader who left', async () => {
    await allEvents(recording(), request());
    const gone = { ...request(), signal: AbortSignal.abort() };
    await expect(allEvents(replayModel(folder), gone)).rejects.toMatchObject({ code: 'cancelled' });
  });
});
