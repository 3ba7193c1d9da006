import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { servePages } from '../support/serve-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-alone-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a server that other machines could reach does not start without sign-in, and says what to set', async () => {
  const server = servePages(folder, { RAPPORTEUR_HOST: '0.0.0.0', RAPPORTEUR_PORT: '0' });
  expect(await server.ended).toBe(1);
  expect(server.written()).toContain('(sign_in_missing)');
  expect(server.written()).toContain('RAPPORTEUR_OIDC_ISSUER');
  expect(readdirSync(folder)).toEqual([]);
});
