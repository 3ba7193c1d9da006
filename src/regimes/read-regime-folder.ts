import { join } from 'node:path';
import { z } from 'zod';
import type { FromFile } from '../data-files/file-fault.ts';
import { listYaml } from '../data-files/list-yaml.ts';
import { readYaml } from '../data-files/read-yaml.ts';
import { AppError } from '../errors.ts';
import { type Bodies, checkKeysOfFolder } from './check-links.ts';
import { type CouncilName, councilNameSchema } from './council-name.ts';
import { type IndicatorSet, indicatorSetsFileSchema } from './indicator-set.ts';
import { inspectoratesFileSchema } from './inspectorate.ts';
import { type Regime, regimeSchema } from './regime.ts';
import { regimeFile } from './regime-file.ts';

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
  const names = listYaml(folder, regimeFile, extent === 'whole' ? 'ours' : 'own');
  const missing = listFiles.find((name) => !names.includes(name));
  if (extent === 'whole' && missing !== undefined)
    throw new AppError('regime_invalid', `The regimes folder has no ${missing}. Put it back.`);
  const read = <T extends z.ZodType>(name: string, schema: T): FromFile<z.output<T>>[] => {
    const path = join(folder, name);
    return names.includes(name)
      ? [{ path, kind: regimeFile, value: readYaml(path, schema, regimeFile) }]
      : [];
  };
  const regimes = names
    .filter((name) => !listFiles.includes(name))
    .flatMap((name) => read(name, regimeSchema));
  checkKeysOfFolder(regimes);
  return {
    regimes,
    bodies: read('inspectorates.yaml', inspectoratesFileSchema),
    councils: read('councils.yaml', z.array(councilNameSchema)),
    indicatorSets: read('indicator-sets.yaml', indicatorSetsFileSchema).map((file) => ({
      ...file,
      value: file.value.indicatorSets,
    })),
  };
}
