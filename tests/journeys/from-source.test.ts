import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { projectFolder } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-source-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// All other journeys run the build. A file that enters is read, encoded and stored: each is started in its own way.
it('runs from source with all its threads and processes, as it is developed', async () => {
  writeFileSync(
    join(folder, 'letter.md'),
    '# Letter to Ashmere City Council\n\n4.1 The inspectors met 312 carers.\n',
  );
  const source = [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    join(projectFolder, 'src/cli.ts'),
  ];
  const { code, err, lines } = await runCli(['ingest', 'letter.md', '--json'], {
    cwd: folder,
    settings: { RAPPORTEUR_LIBRARY: join(folder, 'library.db'), RAPPORTEUR_WORKERS: '1' },
    command: source,
  });
  expect(lines, err).toMatchObject([{ file: 'letter.md', status: 'ingested' }]);
  expect(code).toBe(0);
});
