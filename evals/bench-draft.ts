import { readConfig } from '../src/config.ts';
import { percentile } from '../src/evaluate/percentile.ts';
import { reportFiles } from '../src/evaluate/report-files.ts';
import { openFileServices } from '../src/services/open-file-services.ts';
import type { BenchRow } from './bench-row.ts';

/** Times each letter is opened and drafted from, after one round that warms up; the median of them counts. */
const rounds = 3;
/** Pages of the letter that the bar speaks of; longer ones are scaled to it. */
const pagesOfBar = 12;
const ask = { style: 'plain', body: 'Cabinet', on: '2026-03-09', today: '2026-01-05' };

/** Cover reports drafted from every PDF of a folder: from the file (read, extracted, drafted), and the draft alone. No library, no model. */
export async function benchDraft(folder: string): Promise<BenchRow[]> {
  const services = openFileServices(readConfig({}));
  const paths = reportFiles(folder).filter((path) => path.endsWith('.pdf'));
  const [whole, alone]: [number[], number[]] = [[], []];
  try {
    for (const path of paths) {
      const times = [];
      for (let round = 0; round <= rounds; round++) times.push(await once(services, path));
      const warm = times.slice(1);
      const scale = pagesOfBar / Math.max(pagesOfBar, times[0]!.pages);
      whole.push(
        (percentile(
          warm.map((time) => time.whole),
          0.5,
        ) ?? 0) * scale,
      );
      alone.push(
        (percentile(
          warm.map((time) => time.draft),
          0.5,
        ) ?? 0) * scale,
      );
    }
  } finally {
    await services.close();
  }
  const part = `draft from ${paths.length} PDFs`;
  const bar = { at: 1000, is: 'most' as const };
  return [
    { part, what: 'from the file, p50 per 12 pages', value: percentile(whole, 0.5) ?? 0, unit: 'ms' },
    { part, what: 'from the file, p95 per 12 pages', value: percentile(whole, 0.95) ?? 0, unit: 'ms', bar },
    { part, what: 'the draft alone, p95 per 12 pages', value: percentile(alone, 0.95) ?? 0, unit: 'ms' },
  ];
}

async function once(services: ReturnType<typeof openFileServices>, path: string) {
  const began = performance.now();
  const { letter } = await services.openLetter({ path });
  const opened = performance.now();
  services.draft(letter, ask);
  const done = performance.now();
  return { whole: done - began, draft: done - opened, pages: letter.content.pageCount ?? pagesOfBar };
}
