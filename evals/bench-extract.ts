import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { percentile } from '../src/evaluate/percentile.ts';
import { reportFiles } from '../src/evaluate/report-files.ts';
import { extractReport } from '../src/extract/extract-report.ts';
import { describeReport } from '../src/library/describe-report.ts';
import { readReport } from '../src/read/read-report.ts';
import { loadRegimes } from '../src/regimes/load-regimes.ts';
import type { BenchRow } from './bench-row.ts';

/** Times each report is extracted; the median of them counts, since timings are noisy. */
const rounds = 5;
/** Pages of the report that the bar speaks of. */
const pagesOfBar = 12;

/** Extraction after reading and describing, for every PDF of a folder, scaled to twelve pages. */
export async function benchExtract(folder: string): Promise<BenchRow[]> {
  const regimes = loadRegimes();
  const scaled: number[] = [];
  const paths = reportFiles(folder).filter((path) => path.endsWith('.pdf'));
  for (const path of paths) {
    const content = await readReport({ bytes: readFileSync(path), fileName: basename(path) });
    const profile = describeReport(content, basename(path), regimes);
    const times = Array.from({ length: rounds }, () => {
      // A copy, so that nothing kept for the report from the round before helps.
      const fresh = structuredClone(content);
      const began = performance.now();
      extractReport(fresh, profile, regimes);
      return performance.now() - began;
    });
    scaled.push(
      ((percentile(times, 0.5) ?? 0) * pagesOfBar) / Math.max(pagesOfBar, content.pageCount ?? pagesOfBar),
    );
  }
  const part = `extract ${paths.length} PDFs`;
  const bar = { at: 150, is: 'most' as const };
  return [
    { part, what: 'p50 per 12 pages', value: percentile(scaled, 0.5) ?? 0, unit: 'ms' },
    { part, what: 'p95 per 12 pages', value: percentile(scaled, 0.95) ?? 0, unit: 'ms', bar },
  ];
}
