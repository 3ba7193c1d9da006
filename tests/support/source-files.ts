import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', 'data', 'coverage', 'test-results']);

/** A file of the project: its path from the project's folder with "/" between names, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

/** Files of the project whose path matches, in alphabetical order. */
export function sourceFiles(pattern: RegExp): SourceFile[] {
  return [...walk(projectFolder)]
    .map((path) => relative(projectFolder, path).split(sep).join('/'))
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
}

/** How many lines a text has; a line end at its end opens no further one. */
export function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
