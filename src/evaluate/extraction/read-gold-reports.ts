import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { fromFolderLabels } from './folder-labels.ts';
import { type GoldOddity, type GoldReport, goldOdditySchema, goldReportSchema } from './gold-report.ts';
import { fromHandLabels } from './hand-labels.ts';

/** Where labels came from: which bars they are held to, and what stands for nothing beside it. */
export type GoldSource = 'hand' | 'folder' | 'own';

export interface GoldSet {
  source: GoldSource;
  reports: GoldReport[];
}

/** Figures that stand beside labels kept elsewhere, by file: counts, keys, which lists are complete. Never words of a report. */
const besideSchema = z.record(z.string(), goldReportSchema.omit({ file: true }).partial());

/**
 * Reads the labels of a folder: `gold.json` (reports in the same folder), or `extraction/*.json` in the layout of gold/README.md or of
 * evals/cases/README.md, with `oddities.json` beside. `beside` is a file of counts and keys that adds to them; absent, nothing is
 * added. No labels: no reports.
 * @throws AppError `file_unreadable` naming the file and field that is wrong.
 */
export function readGoldReports(folder: string, beside?: string): GoldSet {
  const added = beside === undefined || !existsSync(beside) ? {} : parse(beside, besideSchema.parse);
  const set = readFolder(folder);
  return { ...set, reports: set.reports.map((report) => ({ ...report, ...added[report.file] })) };
}

function readFolder(folder: string): GoldSet {
  const list = join(folder, 'gold.json');
  if (existsSync(list)) return { source: 'folder', reports: parse(list, fromFolderLabels) };
  const labels = join(folder, 'extraction');
  if (!existsSync(labels)) return { source: 'own', reports: [] };
  const names = readdirSync(labels).filter((name) => name.endsWith('.json'));
  const oddities = odditiesByFile(join(folder, 'oddities.json'));
  const read = names.sort().map((name) => parse(join(labels, name), fromEither));
  return {
    source: read.some((one) => one.hand) ? 'hand' : 'own',
    reports: read.map(({ report }) => {
      const odd = oddities?.get(report.file);
      return odd === undefined ? report : { ...report, oddities: odd };
    }),
  };
}

function fromEither(content: unknown): { report: GoldReport; hand: boolean } {
  const hand = typeof content === 'object' && content !== null && 'documentType' in content;
  return { report: hand ? fromHandLabels(content) : goldReportSchema.parse(content), hand };
}

function odditiesByFile(file: string): Map<string, GoldOddity[]> | undefined {
  if (!existsSync(file)) return undefined;
  const schema = z.array(z.looseObject({ file: z.string(), description: z.string().optional() }));
  const byFile = new Map<string, GoldOddity[]>();
  for (const entry of parse(file, schema.parse)) {
    const oddity = goldOdditySchema.parse({ ...entry, what: entry.description });
    byFile.set(entry.file, [...(byFile.get(entry.file) ?? []), oddity]);
  }
  return byFile;
}

function parse<T>(file: string, make: (content: unknown) => T): T {
  const shown = join(basename(dirname(file)), basename(file));
  try {
    return make(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const where = issue === undefined ? '' : `, field ${issue.path.join('.')}`;
    const what = issue?.message ?? (cause instanceof Error ? cause.message : String(cause));
    throw new AppError('file_unreadable', `${shown}${where}: ${what}.`, { cause });
  }
}
