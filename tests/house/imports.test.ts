import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';
import { importsOf } from '../support/syntax-tree.ts';

/** Which rooms each room may import besides itself: the table of src/README.md is the rule, not a copy of it. */
function readTable(): Map<string, readonly string[]> {
  const page = readFileSync(join(projectFolder, 'src', 'README.md'), 'utf8');
  const names = (cell: string) => cell.split(',').map((name) => name.trim());
  const rows = page.split('\n').filter((line) => /^\|(?! room |-)/.test(line));
  return new Map(
    rows.flatMap((row) => {
      const [, rooms = '', imports = ''] = row.split('|');
      return names(rooms).map((room) => [room, names(imports)] as const);
    }),
  );
}

const allowed = readTable();

/** "src/read/text/read-text.ts" is in the room read, "src/cli.ts" in cli, "evals/run.ts" in evals, "evals/bench.ts" in bench. */
function roomOf(path: string): string {
  if (path.startsWith('evals/bench')) return 'bench';
  const [top, next = ''] = path.split('/');
  return top === 'src' ? next.replace(/\.ts$/, '') : (top ?? '');
}

const files = sourceFiles(/^(src|evals)\/.*\.ts$/);

describe('the import table', () => {
  it('knows every room there is', () => {
    const unknown = new Set(files.map((file) => roomOf(file.path)).filter((room) => !allowed.has(room)));
    expect([...unknown]).toEqual([]);
  });

  it('is kept by every file', () => {
    const broken: string[] = [];
    for (const { path, text } of files) {
      const room = roomOf(path);
      for (const name of importsOf(text).filter((given) => given.startsWith('.'))) {
        const target = roomOf(posix.join(posix.dirname(path), name));
        if (target !== room && !allowed.get(room)?.includes(target)) broken.push(`${path} imports ${name}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('keeps the formats inside read apart, save that text knows HTML', () => {
    const formatOf = (path: string) => /^src\/read\/(pdf|docx|html|text)\//.exec(path)?.[1];
    const known = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => name.startsWith('.') && formatOf(path))
        .map((name) => [formatOf(path), formatOf(posix.join(posix.dirname(path), name))] as const)
        .filter(([format, other]) => other && other !== format)
        .map(([format, other]) => `${format} knows ${other}`),
    );
    expect([...new Set(known)]).toEqual(['text knows html']);
  });

  it('sees imports of every kind', () => {
    const text = `import a from './a.ts'; export * from './b.ts'; export { c } from './c.ts';
      const d = await import('./d.ts'); import type { E } from './e.ts'; new URL('./f.ts', import.meta.url);`;
    expect(importsOf(text).sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  });
});
