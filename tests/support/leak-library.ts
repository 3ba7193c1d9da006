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
}

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
  const enter = async (file: string, text: string, classification: Classification) => {
    const path = join(sources, file);
    writeFileSync(path, text);
    for await (const result of services.ingest({ paths: [path], classification })) results.set(file, result);
  };
  await enter(onceOpen.file, onceOpen.before, 'public');
  await enter(onceOpen.file, onceOpen.text, onceOpen.classification);
  for (const { file, text, classification } of leakReports) await enter(file, text, classification);
  return { services, results };
}
