import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ReadReport } from '../src/domain/read-report.ts';
import { reportFiles } from '../src/evaluate/report-files.ts';
import type { Services } from '../src/services.ts';
import type { BenchRow } from './bench-row.ts';

/** Reads, embeds and saves a folder of reports into a new library. */
export async function benchIngest(
  folder: string,
  open: (libraryFile: string) => Promise<Services>,
  say: (line: string) => void,
): Promise<BenchRow[]> {
  const home = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const paths = reportFiles(folder);
  const services = await open(join(home, 'library.db'));
  try {
    let [pages, passages, rejected] = [0, 0, 0];
    const began = performance.now();
    for await (const result of services.ingest({ paths })) {
      if (result.status === 'rejected') say(`REJECTED ${result.file}: ${result.code}, ${result.message}`);
      rejected += Number(result.status === 'rejected');
      pages += result.pageCount ?? 0;
      passages += result.passageCount ?? 0;
    }
    const seconds = (performance.now() - began) / 1000;
    const part = `ingest ${paths.length} reports`;
    return [
      { part, what: 'pages', value: pages, unit: 'pages' },
      { part, what: 'end to end', value: pages / seconds, unit: 'pages/s', bar: { at: 15, is: 'least' } },
      { part, what: 'end to end', value: passages / seconds, unit: 'passages/s' },
      { part, what: 'rejected', value: rejected, unit: 'reports', bar: { at: 0, is: 'most' } },
      { part, what: 'library', value: statSync(join(home, 'library.db')).size / 1e6, unit: 'MB' },
      ...(await compareMarks(paths, services, part, say)),
    ];
  } finally {
    await services.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Whether as many ’ “ ” – are kept as `pdftotext` finds, in text, asides and hidden text together. */
async function compareMarks(
  paths: readonly string[],
  services: Services,
  part: string,
  say: (line: string) => void,
): Promise<BenchRow[]> {
  const pdfs = new Map(paths.filter((path) => path.endsWith('.pdf')).map((path) => [basename(path), path]));
  if (!existsSync('/usr/bin/pdftotext') || pdfs.size === 0) return [];
  let differing = 0;
  for (const { reportId, file } of await services.listReports({ audience: 'exempt' })) {
    const path = pdfs.get(file);
    if (path === undefined) continue;
    const printed = countMarks(
      execFileSync('/usr/bin/pdftotext', [path, '-'], { encoding: 'utf8', timeout: 60_000, maxBuffer: 1e8 }),
    );
    const kept = countMarks(allText((await services.showReport({ audience: 'exempt', reportId })).content));
    if (printed === kept) continue;
    differing++;
    say(`marks differ in ${file}: ${printed} by pdftotext, ${kept} kept`);
  }
  return [
    {
      part,
      what: 'curly quotes and dashes not as pdftotext counts',
      value: differing,
      unit: 'reports',
      bar: { at: 0, is: 'most' },
    },
  ];
}

function allText({ text, asides, hidden }: ReadReport): string {
  return [text, ...asides.map((aside) => aside.text), ...hidden.map((stretch) => stretch.text)].join('\n');
}

function countMarks(text: string): string {
  return ['’', '“', '”', '–'].map((mark) => `${mark}${text.split(mark).length - 1}`).join(' ');
}
