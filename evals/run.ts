import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { evaluateLibrary } from '../src/evaluate/evaluate-library.ts';
import { claimChecker } from '../src/services/claim-checker.ts';
import { openClaimJudge } from '../src/services/claim-judge.ts';
import { measuredDrafts } from '../src/services/measured-drafts.ts';
import { openMeasuredLibrary } from '../src/services/measured-library.ts';
import { openMeasuredModel } from '../src/services/measured-model.ts';

try {
  // The home council of the machine must not change what is measured, and who answers is said by the run.
  const { RAPPORTEUR_COUNCIL: _, RAPPORTEUR_ENGINE: __, ...environment } = process.env;
  const config = readConfig(environment);
  // What was recorded is played under the same limits, and needs no key.
  const replayed = readConfig({
    ...environment,
    RAPPORTEUR_MODEL_SERVICE: 'anthropic',
    RAPPORTEUR_MODEL_KEY: 'none',
  }).model!;
  process.exitCode = await evaluateLibrary(process.argv.slice(2), {
    open: (libraryFile, ask) => openMeasuredLibrary({ ...config, libraryFile }, replayed, ask),
    checkEngine: (ask) => void openMeasuredModel(config, ask, replayed),
    openDrafts: (ask) => measuredDrafts(config, openMeasuredModel(config, ask, replayed)),
    openClaims: () => claimChecker(config),
    openJudge: (ask, repeat) => openClaimJudge(config, ask, replayed, { repeat }),
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
