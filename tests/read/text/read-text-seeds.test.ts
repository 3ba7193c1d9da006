import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/read/assemble-report.ts';
import { readText } from '../../../src/read/text/read-text.ts';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const seeds = `${shared}seeds/`;
const present = existsSync(seeds) && existsSync(`${shared}gold/`);
if (!present) console.info('The real reports are not here (../shared): reading them is not tested.');
const files = present ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

/** As in gold/README.md, "Matching a gold quote to a report". */
function fold(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/\*\*|#/g, '')
    .replace(/[|\t]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function quotesByFile(): Map<string, Set<string>> {
  const quotes = new Map<string, Set<string>>();
  const walk = (value: unknown, file?: string): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, file);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    const record = value as Record<string, unknown>;
    const named = typeof record.file === 'string' ? record.file : file;
    if (named !== undefined && typeof record.quote === 'string')
      quotes.set(named, (quotes.get(named) ?? new Set()).add(record.quote));
    for (const each of Object.values(record)) walk(each, named);
  };
  const read = (path: string) => walk(JSON.parse(readFileSync(`${shared}gold/${path}`, 'utf8')));
  if (!present) return quotes;
  read('answerable.json');
  read('unanswerable.json');
  for (const name of readdirSync(`${shared}gold/extraction`)) read(`extraction/${name}`);
  return quotes;
}

const quotes = quotesByFile();

describe.runIf(present)('readText on the real reports', () => {
  it.each(files)('finds every labelled quote in %s', (file) => {
    const text = fold(assembleReport(readText(readFileSync(seeds + file, 'utf8'))).text);
    expect([...(quotes.get(file) ?? [])].filter((quote) => !text.includes(fold(quote)))).toEqual([]);
  });

  it.each(files)('leaves no markup and no endless block in %s, and loses no word', (file) => {
    const source = readFileSync(seeds + file, 'utf8');
    const { text, blocks } = assembleReport(readText(source));
    expect(text).not.toMatch(/<\/?[a-z][^<>]*>|\*\*/i);
    const long = blocks.filter((block) => block.kind !== 'table' && block.endChar - block.startChar > 2500);
    expect(long).toEqual([]);
    const words = (from: string) => fold(from).replace(/[^\p{L}\p{N}]/gu, '').length;
    expect(words(text)).toBeGreaterThanOrEqual(words(source));
  });
});
