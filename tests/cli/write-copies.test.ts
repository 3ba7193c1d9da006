import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Output } from '../../src/cli/output.ts';
import { writeCopies } from '../../src/cli/write-copies.ts';
import { openFileServices } from '../../src/services/open-file-services.ts';
import { projectFolder } from '../support/source-files.ts';

const files = openFileServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 });
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-copies-'));
afterAll(async () => {
  await files.close();
  rmSync(folder, { recursive: true });
});

async function agendaOf(file: string): Promise<{ names: string[]; said: string }> {
  const { letter, bytes } = await files.openLetter({ path: join(projectFolder, 'seeds', file) });
  const draft = files.draft(letter, { style: 'plain', today: '2026-01-05' });
  const notes: string[] = [];
  const output: Output = {
    width: 400,
    line: () => undefined,
    note: (line = '') => notes.push(line),
    json: () => undefined,
    isClosed: () => false,
  };
  const agenda = join(folder, file);
  const options = { agenda, override: 'Ama Okoro', reason: 'Cleared by telephone' };
  await writeCopies({ draft, appendix: { file, bytes }, said: [] }, options, files, output);
  return { names: readdirSync(agenda).sort(), said: notes.join('\n') };
}

describe('Appendix A of an agenda copy', () => {
  it('is the inspectorate’s own report, as it came', async () => {
    const { names, said } = await agendaOf('fenwick-county-childrens-services-inspection-2024.pdf');
    expect(names.filter((name) => name.includes('appendix-a'))).toHaveLength(1);
    expect(said).not.toMatch(/by hand/u);
  });

  it('is never a council’s paper about the letter: the officer is told to add the letter itself', async () => {
    const { names, said } = await agendaOf('marlbridgeshire-county-comprehensive-area-assessment-2009.txt');
    expect(names.filter((name) => name.includes('appendix'))).toEqual([]);
    expect(said).toMatch(/Add Appendix A by hand, the inspectorate’s own letter or report/u);
  });
});
