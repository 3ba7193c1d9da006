import { readdirSync } from 'node:fs';
import { AppError } from '../errors.ts';
import type { DataKind } from './data-kind.ts';

/**
 * Names of the YAML files of a folder, in order: of the one that comes with the product, or of a council's `own`, where a
 * file that would be passed over for its ending is refused.
 * @throws AppError with the code of `kind`: the folder cannot be read, or a file has the wrong ending.
 */
export function listYaml(folder: string, kind: DataKind, whose: 'ours' | 'own'): string[] {
  try {
    const names = readdirSync(folder).sort();
    const other = names.find((name) => whose === 'own' && /\.yml$/iu.test(name));
    if (other !== undefined)
      throw new AppError(kind.code, `${other} would not be read. Name it ${other.slice(0, -4)}.yaml.`);
    return names.filter((name) => name.endsWith('.yaml'));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const which = whose === 'ours' ? kind.folder : `${kind.ownFolder} (${folder})`;
    throw new AppError(kind.code, `${which} cannot be read. Check that it is there.`, { cause });
  }
}
