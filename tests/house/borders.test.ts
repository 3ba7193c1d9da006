import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';
import { importsOf, stringsOf, syntaxNodes } from '../support/syntax-tree.ts';

const files = sourceFiles(/^(src|evals)\/.*\.ts$/);

/** Packages that only some rooms may import, by the start of their names, and where. */
const packageHomes: [packages: RegExp, home: RegExp][] = [
  [/^(onnxruntime|@huggingface\/|@lat\.md\/|@anthropic-ai\/|openai|protobufjs)/, /^src\/models\//],
  [/^(better-sqlite3|sqlite-vec)/, /^src\/store\//],
  [/^(ai|@ai-sdk\/.*)$/, /^src\/web\//],
  [/^(hono|@hono\/)/, /^src\/(web\/|main\.ts)/],
  [/^openid-client/, /^src\/web\/people\//],
  [/^(nunjucks|govuk-frontend)/, /^src\/web\//],
  [/^(commander|cli-progress)/, /^src\/cli/],
  [/^(unpdf|pdfjs-dist|marked|mammoth)/, /^src\/read\//],
  [/^(yauzl|htmlparser2)/, /^src\/(read|word-files)\//],
];

/** The package that an import belongs to: "hono/cookie" is of "hono". */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function packagesOf(text: string): string[] {
  return importsOf(text).filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
}

const sql =
  /\b(SELECT\s[\s\S]+\bFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|(CREATE|DROP|ALTER)\s+(VIRTUAL\s+)?(TABLE|INDEX|TRIGGER)\b|PRAGMA\s|VACUUM\b)/;

describe('the borders between rooms', () => {
  it('keep each vendor to the room that knows it', () => {
    const strays = files.flatMap(({ path, text }) =>
      packagesOf(text)
        .filter((name) => packageHomes.some(([packages, home]) => packages.test(name) && !home.test(path)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('keep SQL in the store', () => {
    const strays = files
      .filter(
        ({ path, text }) =>
          path.startsWith('src/') &&
          !path.startsWith('src/store/') &&
          stringsOf(text).some((words) => sql.test(words)),
      )
      .map(({ path }) => path);
    expect(strays).toEqual([]);
    expect(
      sourceFiles(/^src\/.*\.sql$/).filter(({ path }) => !path.startsWith('src/store/migrations/')),
    ).toEqual([]);
  });

  it('keep the environment to the doors', () => {
    const doors = new Set(['src/main.ts', 'src/cli.ts', 'evals/run.ts', 'evals/bench.ts']);
    const strays = files
      .filter(({ path }) => !doors.has(path))
      .filter(({ text }) => syntaxNodes(text).some(isEnvironment) || /from 'node:process'/.test(text))
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('let nothing of the product know the stand-in for a language model', () => {
    const strays = sourceFiles(/^src\/.*\.ts$/).filter(({ text }) => /fake-?claude/iu.test(text));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it('let the product import only what is installed with it', () => {
    const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    const installed = { ...manifest.dependencies, ...manifest.optionalDependencies };
    const strays = files
      .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.d.ts'))
      .flatMap(({ path, text }) => packagesOf(text).map((name) => ({ path, name: packageOf(name) })))
      .filter(({ name }) => !(name in installed));
    expect(strays).toEqual([]);
  });

  it('name modules of Node as such', () => {
    const strays = files.filter(({ text }) => packagesOf(text).some((name) => builtinModules.includes(name)));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

function isEnvironment(node: { type: string; [key: string]: unknown }): boolean {
  if (node.type !== 'MemberExpression') return false;
  const { object, property } = node as unknown as Record<
    'object' | 'property',
    { name?: string; type: string }
  >;
  return object.name === 'process' && (property.name === 'env' || property.name === 'loadEnvFile');
}
