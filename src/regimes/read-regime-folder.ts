import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { type Bodies, checkKeysOfFolder } from './check-links.ts';
import { type CouncilName, councilNameSchema } from './council-name.ts';
import type { FromFile } from './file-fault.ts';
import { type IndicatorSet, indicatorSetsFileSchema } from './indicator-set.ts';
import { inspectoratesFileSchema } from './inspectorate.ts';
import { readYaml } from './read-yaml.ts';
import { type Regime, regimeSchema } from './regime.ts';

/** The files of one folder; a list is empty where its file is not there. */
export interface RegimeFolder {
  regimes: FromFile<Regime>[];
  bodies: FromFile<Bodies>[];
  councils: FromFile<CouncilName[]>[];
  indicatorSets: FromFile<IndicatorSet[]>[];
}

const listFiles = ['inspectorates.yaml', 'councils.yaml', 'indicator-sets.yaml'];

/**
 * Reads a folder of regime files, each checked by itself. A `whole` folder must hold the lists of inspectorates, councils and
 * indicator sets; in a `part` of one each may be left out.
 * @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function readRegimeFolder(folder: string, extent: 'whole' | 'part'): RegimeFolder {
  const names = listYaml(folder, extent);
  const missing = listFiles.find((name) => !names.includes(name));
  if (extent === 'whole' && missing !== undefined)
    throw new AppError('regime_invalid', `The regimes folder has no ${missing}. Put it back.`);
  const read = <T extends z.ZodType>(name: string, schema: T): FromFile<z.output<T>>[] => {
    const path = join(folder, name);
    return names.includes(name) ? [{ path, value: readYaml(path, schema) }] : [];
  };
  const regimes = names
    .filter((name) => !listFiles.includes(name))
    .flatMap((name) => read(name, regimeSchema));
  checkKeysOfFolder(regimes);
  return {
    regimes,
    bodies: read('inspectorates.yaml', inspectoratesFileSchema),
    councils: read('councils.yaml', z.array(councilNameSchema)),
    indicatorSets: read('indicator-sets.yaml', indicatorSetsFileSchema).map(({ path, value }) => ({
      path,
      value: value.indicatorSets,
    })),
  };
}

function listYaml(folder: string, extent: 'whole' | 'part'): string[] {
  try {
    const names = readdirSync(folder).sort();
    const other = names.find((name) => extent === 'part' && /\.yml$/iu.test(name));
    if (other !== undefined)
      throw new AppError('regime_invalid', `${other} would not be read. Name it ${other.slice(0, -4)}.yaml.`);
    return names.filter((name) => name.endsWith('.yaml'));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const which = extent === 'whole' ? 'The regimes folder' : `The folder of your own regimes (${folder})`;
    throw new AppError('regime_invalid', `${which} cannot be read. Check that it is there.`, { cause });
  }
}
