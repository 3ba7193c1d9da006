import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { evaluateLibrary } from '../src/evaluate/evaluate-library.ts';
import { claimChecker } from '../src/services/claim-checker.ts';
import { measuredDrafts } from '../src/services/measured-drafts.ts';
import { openServices } from '../src/services.ts';

// The home council of the machine must not change what is measured.
const { homeCouncil: _, ...config } = readConfig(process.env);

try {
  process.exitCode = await evaluateLibrary(process.argv.slice(2), {
    open: (libraryFile) => openServices({ ...config, libraryFile }),
    openDrafts: () => measuredDrafts(config),
    openClaims: () => claimChecker(config),
    libraryFile: config.libraryFile,
    regimesFolder: config.regimesFolder,
    root: fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, ''),
    say: (line) => console.log(line),
    note: (line) => console.error(line),
  });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = error.code === 'usage' ? 2 : 1;
}
