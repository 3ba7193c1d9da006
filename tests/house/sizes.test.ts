import { describe, expect, it } from 'vitest';
import { countLines, sourceFiles } from '../support/source-files.ts';
import { syntaxNodes } from '../support/syntax-tree.ts';

const longestFile = 250;
const longestFunction = 40;

const code = sourceFiles(/^(src|evals)\/.*\.ts$/);

function functionLengths(text: string): { line: number; lines: number }[] {
  return syntaxNodes(text)
    .filter((node) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
    .map((node) => ({
      line: countLines(text.slice(0, node.start)),
      lines: countLines(text.slice(node.start, node.end)),
    }));
}

describe('the size of things', () => {
  it(`keeps every file to ${longestFile} lines`, () => {
    const files = sourceFiles(/^(src|evals|tests|scripts)\/.*\.(ts|mjs|njk|css|js|sql)$|^\.ci\/run$/);
    const long = files
      .map(({ path, text }) => ({ path, lines: countLines(text) }))
      // The words of the sample reports are no code.
      .filter(({ path, lines }) => lines > longestFile && !path.startsWith('scripts/seeds/src/'));
    expect(long).toEqual([]);
  });

  it('keeps files small: the middle one to 70 lines, nine in ten to 180', () => {
    const lengths = code.map(({ text }) => countLines(text)).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(180);
  });

  it(`keeps every function to ${longestFunction} lines`, () => {
    const long = code.flatMap(({ path, text }) =>
      functionLengths(text)
        .filter(({ lines }) => lines > longestFunction)
        .map(({ line, lines }) => `${path}:${line} has ${lines} lines`),
    );
    expect(long).toEqual([]);
  });

  it('measures a function from its first line to its last', () => {
    expect(functionLengths('const a = 1;\nexport const b = () => {\n  return a;\n};\n')).toEqual([
      { line: 2, lines: 3 },
    ]);
  });
});
