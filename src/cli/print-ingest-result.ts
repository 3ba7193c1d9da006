import type { IngestResult } from '../domain/ingest-result.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

function amount(count: number | undefined, one: string, many: string): string[] {
  return count === undefined ? [] : [`${count} ${count === 1 ? one : many}`];
}

/** One file's outcome for people: what became of it, its size, and what the officer should know. */
export function printIngestResult(output: Output, result: IngestResult): void {
  const sizes = [
    ...amount(result.pageCount, 'page', 'pages'),
    ...amount(result.passageCount, 'passage', 'passages'),
  ];
  const size = sizes.length === 0 ? '' : ` (${sizes.join(', ')})`;
  output.line(`${result.status.padEnd(9)}  ${result.file}${size}`);
  const says = result.status === 'rejected' ? [`${result.message ?? ''} (${result.code ?? 'internal'})`] : [];
  for (const text of [...says, ...result.warnings]) {
    for (const line of wrapText(text, output.width, '           ')) output.line(line);
  }
}
