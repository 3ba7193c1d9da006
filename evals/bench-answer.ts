import type { CaseSet } from '../src/evaluate/case-files.ts';
import { percentile } from '../src/evaluate/percentile.ts';
import type { Services } from '../src/services.ts';
import type { BenchRow } from './bench-row.ts';

/** Times each answerable question once, after the unanswerable ones have warmed everything up: no question is asked twice. */
export async function benchAnswer(
  library: string,
  cases: CaseSet,
  open: (libraryFile: string) => Promise<Services>,
): Promise<BenchRow[]> {
  const services = await open(library);
  try {
    for (const { question } of cases.unanswerable) await services.ask({ question, audience: 'public' });
    const times: number[] = [];
    for (const { question } of cases.answerable) {
      const began = performance.now();
      await services.ask({ question, audience: 'public' });
      times.push(performance.now() - began);
    }
    const part = `answer, ${times.length} questions`;
    return [
      { part, what: 'warm p50', value: percentile(times, 0.5) ?? 0, unit: 'ms' },
      {
        part,
        what: 'warm p95',
        value: percentile(times, 0.95) ?? 0,
        unit: 'ms',
        bar: { at: 150, is: 'most' },
      },
    ];
  } finally {
    await services.close();
  }
}
