import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** Endings of the formats that are read. */
const extensions = new Set(['.pdf', '.docx', '.html', '.htm', '.md', '.markdown', '.txt']);
/** Files that speak of a folder's reports and are none. */
const notReports = new Set(['sources.md', 'readme.md']);

/** A file to read, or a path at which there is nothing. */
export interface FoundFile {
  /** As typed, or below what was typed. */
  path: string;
  /** Base name. */
  file: string;
  /** The file's own place, the same however it was reached; absent when there is nothing at the path. */
  realPath?: string;
}

/**
 * Files to read, in the order of `paths`; folders are walked, sorted by name, each file once. In folders only endings
 * that are read count, and dotfiles, README.md and SOURCES.md do not; a file that is named itself always does.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const seen = new Set<string>();
  for (const path of paths) await walk(path, true, seen, found);
  return found;
}

async function walk(path: string, named: boolean, seen: Set<string>, found: FoundFile[]): Promise<void> {
  const kind = await kindOf(path);
  if (kind === undefined) {
    if (named) found.push({ path, file: basename(path) });
    return;
  }
  // A link may lead back to a folder above: what was seen is not walked again.
  if (seen.has(kind.realPath)) return;
  seen.add(kind.realPath);
  if (kind.folder) {
    for (const name of await namesIn(path)) await walk(join(path, name), false, seen, found);
  } else if (named || isReport(path)) {
    found.push({ path, file: basename(path), realPath: kind.realPath });
  }
}

async function kindOf(path: string): Promise<{ realPath: string; folder: boolean } | undefined> {
  try {
    const [realPath, stats] = await Promise.all([realpath(path), stat(path)]);
    const folder = stats.isDirectory();
    return folder || stats.isFile() ? { realPath, folder } : undefined;
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}

/** True for a place that is not there, has a name that none can have, or may not be looked into. */
function isOutOfReach(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG'].includes(code);
}

async function namesIn(folder: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

function isReport(path: string): boolean {
  return extensions.has(extname(path).toLowerCase()) && !notReports.has(basename(path).toLowerCase());
}
