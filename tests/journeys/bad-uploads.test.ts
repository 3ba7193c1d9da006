import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openServices, type Services } from '../../src/services.ts';
import { writeBadFiles } from '../support/bad-files.ts';
import { bring, type Send, shownUploads } from '../support/brought-files.ts';
import { personAs, uploadApp } from '../support/upload-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bad-uploads-'));
const person = personAs('a', ['officer']);
let services: Services;
let ann: Send;
let faults: unknown[];

beforeAll(async () => {
  const libraryFile = join(folder, 'library.db');
  services = await openServices(
    { libraryFile, host: '127.0.0.1', port: 0, workers: 1 },
    { reportFault: (fault) => faults.push(fault) },
  );
  const app = uploadApp(services);
  faults = app.faults;
  ann = app.as(person);
});
afterAll(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

it('says in clear words why each bad file cannot be read', { timeout: 240_000 }, async () => {
  const codes = await writeBadFiles(folder);
  const isSent = (name: string) => {
    const file = lstatSync(join(folder, name));
    return file.isFile() && file.size < 50 * 1024 * 1024;
  };
  const names = Object.keys(codes).filter(isSent);
  expect(names.length).toBeGreaterThan(20);
  for (let from = 0; from < names.length; from += 10) {
    const batch = names.slice(from, from + 10);
    await bring(ann, Object.fromEntries(batch.map((name) => [name, readFileSync(join(folder, name))])));
  }
  const uploads = () => services.uploads({ personId: person.id });
  await expect
    .poll(async () => (await uploads()).filter(({ state }) => state === 'rejected').length, {
      timeout: 200_000,
    })
    .toBe(names.length);
  for (const { file, failure } of await uploads()) {
    expect(failure?.code, file).toMatch(codes[file]!);
    expect(failure?.message, file).toMatch(/^[A-Z].{20,}\.$/s);
    expect(failure?.message, file).not.toMatch(/rapporteur ingest|\/tmp\/|undefined|Error/);
  }
  for (const { words, file } of await shownUploads(ann))
    expect(words, file).toMatch(/Cannot be read|Not kept|A scan/);
  expect(await services.listReports({ audience: 'exempt' })).toEqual([]);
  expect(faults).toEqual([]);
});
