import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openServices } from '../../src/services.ts';

/** Two councils of which the same is told with other figures: a question that names neither has two readings. */
const letters = {
  'oakmere.md': letterTo('Oakmere Borough Council', '312', '14'),
  'larkby.md': letterTo('Larkby Borough Council', '297', '22'),
};

function letterTo(council: string, carers: string, days: string): string {
  return `# Letter to ${council}

Care Quality Commission: assessment of adult social care 2009/10

## Carers

4.1 The Commission saw ${carers} carers in 2009/10.

4.2 Carers waited ${days} days for an assessment of their own needs.

## Contact

Contact officer: Petra Lindqvist, Performance Manager, extension 4410
`;
}

/** A new folder with a library of the letters; the settings that serve it. */
export async function makeLetterLibrary(): Promise<{ folder: string; settings: Record<string, string> }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-letters-'));
  const libraryFile = join(folder, 'library.db');
  const services = await openServices({ libraryFile, host: '127.0.0.1', port: 0, workers: 1 });
  for (const [name, words] of Object.entries(letters)) {
    writeFileSync(join(folder, name), words);
    for await (const { status } of services.ingest({ paths: [join(folder, name)] }))
      expect(status).toBe('ingested');
  }
  await services.close();
  return {
    folder,
    settings: { RAPPORTEUR_LIBRARY: libraryFile, RAPPORTEUR_PORT: '0', RAPPORTEUR_WORKERS: '1' },
  };
}
