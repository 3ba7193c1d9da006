import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { AppError } from '../errors.ts';

const endings = new Set(['.pdf', '.docx', '.html', '.htm', '.md', '.markdown', '.txt']);

/**
 * Paths of the reports in a folder, by name; notes about the folder (README, SOURCES) are not reports.
 * @throws AppError `file_missing` when there is no such folder or no report in it.
 */
export function reportFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const reports = names.filter(
    (name) => endings.has(extname(name).toLowerCase()) && !/^(readme|sources)\./iu.test(name),
  );
  if (reports.length === 0)
    throw new AppError(
      'file_missing',
      `There are no reports in ${folder}: name their folder with --reports.`,
    );
  return reports.map((name) => join(folder, name));
}
