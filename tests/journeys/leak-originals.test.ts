import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import type { IngestResult } from '../../src/domain/ingest-result.ts';
import type { ProtectionChange } from '../../src/domain/protection.ts';
import { openServices, type Services } from '../../src/services.ts';
import { makePdf, writeLines } from '../read/make-pdf.ts';
import { reportApp } from '../support/report-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-originals-'));
let services: Services;
const held = new Map<string, { reportId: string; versionId: string }>();

async function enter(name: string, words: string, protection: ProtectionChange, file = name): Promise<void> {
  const path = join(folder, `${file}.pdf`);
  const pdf = await makePdf([
    (pencil) => {
      pencil.write(72, 90, `Report on ${words}`, { size: 18 });
      writeLines(pencil, 72, 130, [`1. The ${words} of Ashmere was looked at in 2019 and found to be good.`]);
    },
    (pencil) => writeLines(pencil, 72, 90, [`2. What was said of ${words} is for those who were told.`]),
  ]);
  writeFileSync(path, pdf);
  let last: IngestResult | undefined;
  for await (const result of services.ingest({ paths: [path], protection })) last = result;
  held.set(name, { reportId: last!.reportId!, versionId: last!.versionId! });
}

const audiences: Record<string, Audience> = {
  'the public': 'public',
  'a member of scrutiny': { internal: false, bodies: ['scrutiny'] },
  'a member of the cabinet': { internal: false, bodies: ['cabinet'] },
  'an officer of no body': { internal: true, bodies: [] },
};
/** What each may not see. */
const hiddenFrom: Record<string, string[]> = {
  'the public': ['quagwort', 'drumble', 'embergloom', 'olderthing'],
  'a member of scrutiny': ['quagwort', 'drumble', 'embergloom', 'olderthing'],
  'a member of the cabinet': ['drumble', 'embergloom'],
  'an officer of no body': ['quagwort', 'olderthing'],
};

const parts = [
  '',
  '/briefing',
  '/oddities',
  '/passage?from=0&to=9',
  '/original',
  '/pages/1',
  '/pages/2',
  '/pages/1.png',
  '/pages/9.png',
];

/** Every address under which something of a version could be. */
function addressesOf({ reportId, versionId }: { reportId: string; versionId: string }): string[] {
  return parts.map(
    (part) => `/reports/${reportId}${part}${part.includes('?') ? '&' : '?'}version=${versionId}`,
  );
}

beforeAll(async () => {
  services = await openServices({
    libraryFile: join(folder, 'library.db'),
    host: '127.0.0.1',
    port: 0,
    workers: 1,
  });
  await enter('lamplight', 'lamplight', {});
  await enter('quagwort', 'quagwort', { classification: 'exempt', body: 'cabinet' });
  await enter('drumble', 'drumble', { classification: 'internal' });
  await enter('embergloom', 'embergloom', { embargoUntil: '9999-01-01' });
  await enter('olderthing', 'olderthing', { classification: 'exempt', body: 'cabinet' }, 'changed');
  await enter('changed', 'newerthing', { classification: 'public' }, 'changed');
}, 120_000);

afterAll(async () => {
  await services?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('files, pictures and passages', () => {
  it('are there for those who may see the report', async () => {
    const { get, faults } = reportApp({ audience: 'exempt', change: services });
    for (const [name, place] of held)
      for (const address of addressesOf(place)) {
        const { status } = await get(address);
        expect([name, address, status]).toEqual([name, address, address.includes('/9.png') ? 404 : 200]);
      }
    expect(faults).toEqual([]);
  });

  it.each(Object.keys(audiences))('are told by nothing from what is not there, for %s', async (who) => {
    const { get, text } = reportApp({ audience: audiences[who]!, change: services });
    const told = async (address: string, asked: Record<string, string>) => {
      const response = await get(address, asked);
      const headers = JSON.stringify([...response.headers]).replace(/nonce-[^']+/, 'nonce');
      return [response.status, headers, await response.text()];
    };
    for (const headers of [{}, { 'x-fragment': '1', 'x-audience': 'exempt', cookie: 'audience=exempt' }]) {
      const unknown = addressesOf({ reportId: 'r-0f0f0f0f', versionId: 'v-0f0f0f0f0f0f0f0f' });
      const nothing = await Promise.all(unknown.map((address) => told(address, headers)));
      for (const name of hiddenFrom[who]!) {
        const place = held.get(name)!;
        const answers = await Promise.all(addressesOf(place).map((address) => told(address, headers)));
        for (const [at, part] of parts.entries()) expect(answers[at], `${name} ${part}`).toEqual(nothing[at]);
        expect(answers[0]![0]).toBe(404);
      }
    }
    const list = await text('/reports?words=report');
    for (const name of hiddenFrom[who]!) expect(list).not.toContain(name);
    // The newest version of one report is public; only its older one is hidden.
    const seen = 5 - hiddenFrom[who]!.filter((name) => name !== 'olderthing').length;
    expect(await text('/reports')).toContain(`${seen} reports are`);
  });

  it('hide no more than they must', async () => {
    for (const [who, audience] of Object.entries(audiences)) {
      const { get } = reportApp({ audience, change: services });
      for (const [name, place] of held) {
        if (hiddenFrom[who]!.includes(name)) continue;
        expect((await get(addressesOf(place)[4]!)).status, `${who} ${name}`).toBe(200);
        expect((await get(addressesOf(place)[7]!)).status, `${who} ${name}`).toBe(200);
      }
    }
  });
});
