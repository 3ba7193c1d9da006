import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles a program of the tests, with what it imports, to JavaScript: from source each of its threads takes a second
 * to start. Inside node_modules, so that it finds the project's packages.
 */
export function compileChild(program: string): { script: string; remove: () => void } {
  const out = join(root, 'node_modules', '.cache', `compiled-${process.pid}`);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
  const options = { rootDir: root, outDir: out, noCheck: true, noEmit: false };
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: options,
    include: [],
    // A worker is found by its address, and so not by the compiler.
    files: [program, 'src/store/worker/run-worker.ts'].map((file) => join(root, file)),
  };
  writeFileSync(join(out, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', join(out, 'tsconfig.json')], { stdio: 'inherit' });
  cpSync(join(root, 'src/store/migrations'), join(out, 'src/store/migrations'), { recursive: true });
  const script = join(out, program.replace(/\.ts$/u, '.js'));
  return { script, remove: () => rmSync(out, { recursive: true, force: true }) };
}
