import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
// @ts-expect-error: a script without types.
import { holdsNothing } from '../../scripts/load-seeds.mjs';
import { runCli } from '../support/run-cli.ts';

it('takes a library that is not there yet for an empty one, as the first start finds it', async () => {
  const library = join(mkdtempSync(join(tmpdir(), 'start-')), 'new', 'library.db');
  const args = ['reports', '--json', '--audience', 'exempt', '--library', library];
  const { code, out, err } = await runCli(args, { cwd: tmpdir() });
  expect(code).not.toBe(0);
  expect(holdsNothing({ status: code, stdout: out, stderr: err })).toBe(true);
});

it('tells an empty library from one that holds reports', () => {
  expect(holdsNothing({ status: 0, stdout: '[]', stderr: '' })).toBe(true);
  expect(holdsNothing({ status: 0, stdout: '[{}]', stderr: '' })).toBe(false);
});

it('stops at a library that is there and does not open', () => {
  const damaged = { status: 1, stdout: '{"code":"library_damaged"}', stderr: '' };
  expect(() => holdsNothing(damaged)).toThrow('could not be opened');
});
