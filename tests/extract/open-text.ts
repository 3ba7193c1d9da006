import { openSource, type Source } from '../../src/extract/source.ts';
import { describeReport } from '../../src/library/describe-report.ts';
import { readReport } from '../../src/read/read-report.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const regimes = loadRegimes();

/** Opens an invented report for the rules: its bytes or its text, read and described as a file of that name would be. */
export async function openText(words: string | Uint8Array, fileName = 'report.md'): Promise<Source> {
  const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : words;
  const content = await readReport({ bytes, fileName });
  return openSource(content, describeReport(content, fileName, regimes), regimes);
}
