import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { checkLinks } from './check-links.ts';
import { type CouncilName, councilNameSchema } from './council-name.ts';
import { type IndicatorSet, indicatorSetsFileSchema } from './indicator-set.ts';
import { type AmbiguousForm, type Inspectorate, inspectoratesFileSchema } from './inspectorate.ts';
import { readYaml } from './read-yaml.ts';
import { type Regime, regimeSchema } from './regime.ts';

/** Everything the house knows of the field as data, for recognising and labelling; never an answer's source. */
export interface Regimes {
  regimes: readonly Regime[];
  inspectorates: readonly Inspectorate[];
  /** Forms that may mean any of several bodies, e.g. "the Commission". */
  ambiguous: readonly AmbiguousForm[];
  councils: readonly CouncilName[];
  indicatorSets: readonly IndicatorSet[];
}

const notRegimes = new Set(['inspectorates.yaml', 'councils.yaml', 'indicator-sets.yaml']);

/**
 * Everything in a folder of regime files; without `folder`, the files that come with the product. Every `.yaml` file
 * besides inspectorates, councils and indicator-sets is one regime. Read once, at start.
 * @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function loadRegimes(folder: string = fileURLToPath(new URL('.', import.meta.url))): Regimes {
  const files = listYaml(folder);
  for (const name of notRegimes) {
    if (!files.includes(name))
      throw new AppError('regime_invalid', `The regimes folder has no ${name}. Put it back.`);
  }
  const bodies = readYaml(join(folder, 'inspectorates.yaml'), inspectoratesFileSchema);
  const loaded = files
    .filter((name) => !notRegimes.has(name))
    .map((file) => ({ file, regime: readYaml(join(folder, file), regimeSchema) }));
  const { indicatorSets } = readYaml(join(folder, 'indicator-sets.yaml'), indicatorSetsFileSchema);
  checkLinks(loaded, bodies, indicatorSets);
  return {
    regimes: loaded.map(({ regime }) => regime),
    inspectorates: bodies.inspectorates,
    ambiguous: bodies.ambiguous,
    councils: readYaml(join(folder, 'councils.yaml'), z.array(councilNameSchema)),
    indicatorSets,
  };
}

function listYaml(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch (cause) {
    throw new AppError('regime_invalid', 'The regimes folder cannot be read. Check that it is there.', {
      cause,
    });
  }
}
