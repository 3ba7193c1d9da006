import type { HouseStyleSummary } from '../domain/house-style-summary.ts';
import { printTable } from './print-table.ts';
import type { ExitCode, VerbContext, VerbOptions } from './verb-context.ts';
import { wrapText } from './wrap-text.ts';

const header = ['style', 'name', 'sample', 'sections'];

function row({ key, name, sample, sections }: HouseStyleSummary): string[] {
  return [key, name, sample ? 'sample' : '', String(sections.length)];
}

/** `styles`: the house styles that a cover report can be drafted in, with their headings. */
export async function styles({ json }: VerbOptions, { output, listStyles }: VerbContext): Promise<ExitCode> {
  const listed = await listStyles();
  if (json) {
    output.json(listed);
    return 0;
  }
  printTable(output, header, listed.map(row));
  for (const { key, sections, check } of listed) {
    output.line();
    for (const line of wrapText(`${key}: ${sections.join(' · ')}`, output.width)) output.line(line);
    for (const words of check)
      for (const line of wrapText(`To check: ${words}`, output.width)) output.line(line);
  }
  return 0;
}
