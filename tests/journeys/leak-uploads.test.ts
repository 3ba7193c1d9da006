import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import { openServices, type Services } from '../../src/services.ts';
import { bring, confirm, type Send, shownUploads } from '../support/brought-files.ts';
import { personAs, uploadApp } from '../support/upload-app.ts';

const audiences: Record<string, Audience> = {
  'a member': { internal: false, bodies: [] },
  'a member of the cabinet': { internal: false, bodies: ['cabinet'] },
  'an officer': { internal: true, bodies: [] },
  'an officer of the cabinet': { internal: true, bodies: ['cabinet'] },
  'the terminal': 'exempt',
};
const everybody = Object.keys(audiences);
const secret = /quillfeather|lanternmaster/i;
const patience = { timeout: 60_000, interval: 50 };

/** Another file each time, of the same secret. */
const letter = (number: number) =>
  `# Inspection of Quillfeather District Council, part ${number}\n\nThe CQC found that the lanternmaster of Quillfeather overlooked 4${number} carers.\n`;

describe('a report that an officer brings', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-leak-uploads-'));
  let services: Services;
  let ann: Send;
  let letters = 0;

  beforeAll(async () => {
    services = await openServices({
      libraryFile: join(folder, 'library.db'),
      host: '127.0.0.1',
      port: 0,
      workers: 1,
    });
    ann = uploadApp(services).as(personAs('a', ['officer'], ['cabinet']));
  });
  afterAll(async () => {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const stateOf = async (file: string) => (await shownUploads(ann)).find((one) => one.file === file);
  const becomes = async (file: string, state: string) => {
    await expect.poll(async () => (await stateOf(file))?.state, patience).toBe(state);
    return (await stateOf(file))!.uploadId;
  };

  /** Who is told anything of it, whatever they ask for. */
  async function told(): Promise<string[]> {
    const found: string[] = [];
    for (const [who, audience] of Object.entries(audiences)) {
      const question = 'How many carers did the lanternmaster of Quillfeather overlook?';
      const { question: _asked, ...answer } = await services.ask({ question, audience });
      const passages = await services.find({ question, audience, top: 20 });
      const reports = await services.listReports({ audience });
      const ledger = await services.ledger({ audience });
      if (secret.test(JSON.stringify([passages, reports, ledger, answer.claims, answer.nearest])))
        found.push(who);
      else expect(answer.searched.reports, who).toBe(reports.length);
    }
    return found;
  }

  async function take(number: number, decision: Record<string, string>): Promise<string> {
    const file = `letter-${number}.md`;
    await bring(ann, { [file]: letter(number) });
    const uploadId = await becomes(file, 'found');
    expect(await told()).toEqual([]);
    await confirm(ann, uploadId, decision);
    await becomes(file, 'held');
    const { reportId = '' } = await services.showUpload({
      uploadId,
      personId: 'a'.repeat(32),
      audience: 'exempt',
    });
    return reportId;
  }

  it.each([
    [{ classification: 'public' }, everybody],
    [{ classification: 'internal' }, ['an officer', 'an officer of the cabinet', 'the terminal']],
    [
      { classification: 'exempt', body: 'cabinet' },
      ['a member of the cabinet', 'an officer of the cabinet', 'the terminal'],
    ],
    [{ classification: 'exempt' }, ['an officer', 'an officer of the cabinet', 'the terminal']],
    [{ classification: 'exempt', body: 'planning' }, ['the terminal']],
    [
      { classification: 'public', 'embargo-day': '1', 'embargo-month': '1', 'embargo-year': '2999' },
      ['an officer', 'an officer of the cabinet', 'the terminal'],
    ],
  ])('is found by nobody before it is in, and as %j by %j after', async (decision, who) => {
    const reportId = await take(++letters, decision as Record<string, string>);
    expect(await told()).toEqual(who);
    await services.removeReport({ audience: 'exempt', reportId });
    expect(await told()).toEqual([]);
  });

  it('is found by nobody where it was discarded', async () => {
    await bring(ann, { 'left.md': letter(0) });
    const uploadId = await becomes('left.md', 'found');
    await ann(`/uploads/${uploadId}/discard`, { method: 'POST' });
    expect(await told()).toEqual([]);
    expect(await stateOf('left.md')).toBeUndefined();
  });
});
