import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classification } from '../../src/domain/audience.ts';
import type { IngestResult } from '../../src/domain/ingest-result.ts';
import { openServices, type Services } from '../../src/services.ts';
import { leakReports, onceOpen } from './leak-reports.ts';

/** A library of the made reports of some classes, and what was told of each file on its way in. */
export interface LeakLibrary {
  services: Services;
  results: Map<string, IngestResult>;
  /** Ids of the drafts that are kept, by the file they were drafted from. */
  drafts: Map<string, string>;
}

/** Of which reports drafts are kept: one of each class, and one that was open when it was drafted from. */
const drafted = [
  'oakmere-letter-2010.md',
  'zibberline-briefing.md',
  'thrushgate-closure.txt',
  'quillfeather-2015.md',
];

/** Opens a library in the folder that holds all the made reports. */
export async function openLeakLibrary(folder: string): Promise<LeakLibrary> {
  const sources = join(folder, 'reports');
  mkdirSync(sources, { recursive: true });
  const services = await openServices({
    libraryFile: join(folder, 'leak.db'),
    host: '127.0.0.1',
    port: 0,
    homeCouncil: 'Oakmere Borough Council',
    workers: 1,
  });
  const results = new Map<string, IngestResult>();
  const drafts = new Map<string, string>();
  const enter = async (file: string, text: string, classification: Classification) => {
    const path = join(sources, file);
    writeFileSync(path, text);
    for await (const result of services.ingest({ paths: [path], protection: { classification } }))
      results.set(file, result);
  };
  const draft = async (file: string) => {
    const reportId = results.get(file)!.reportId!;
    const ask = { style: 'plain', today: '2026-01-05' };
    drafts.set(file, (await services.saveDraft({ audience: 'exempt', reportId, ask })).draftId);
  };
  await enter(onceOpen.file, onceOpen.before, 'public');
  await draft(onceOpen.file);
  await enter(onceOpen.file, onceOpen.text, onceOpen.classification);
  for (const { file, text, classification } of leakReports) await enter(file, text, classification);
  for (const file of drafted) await draft(file);
  return { services, results, drafts };
}
