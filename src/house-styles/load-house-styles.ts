import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FromFile } from '../data-files/file-fault.ts';
import { listYaml } from '../data-files/list-yaml.ts';
import { readYaml } from '../data-files/read-yaml.ts';
import { AppError } from '../errors.ts';
import { type BodyForms, bodiesFileSchema } from './body-forms.ts';
import { checkHouseStyle } from './check-house-style.ts';
import { checkStyleKeys } from './check-style-keys.ts';
import { type HouseStyle, houseStyleSchema } from './house-style.ts';
import { houseStyleFile } from './house-style-file.ts';

/** Layouts of cover reports, and what tells kinds of body by their names. */
export interface HouseStyles {
  /** `plain` first, then the samples by key, then those that a council adds. Each has verbs for every kind of body. */
  styles: readonly HouseStyle[];
  bodies: readonly BodyForms[];
}

const bodiesFile = 'bodies.yaml';
const defaultStyle = 'plain';

/**
 * The house styles that come with the product, and those of a council's own folder beside them (`RAPPORTEUR_HOUSE_STYLES`).
 * There, as here, every `.yaml` file besides bodies.yaml is one house style. One with the key of a style of the product takes its
 * place; the own bodies are tried before those of the product.
 * @throws AppError `style_invalid`, naming file, line and what to write instead.
 */
export function loadHouseStyles(
  ownFolder?: string,
  builtIn: string = fileURLToPath(new URL('.', import.meta.url)),
): HouseStyles {
  const given = readFolder(builtIn, 'ours');
  const own = ownFolder === undefined ? { styles: [], bodies: [] } : readFolder(ownFolder, 'own');
  const byKey = new Map([...given.styles, ...own.styles].map(({ value }) => [value.key, value]));
  const plain = byKey.get(defaultStyle);
  if (plain === undefined || given.bodies.length === 0)
    throw new AppError(
      'style_invalid',
      `${houseStyleFile.folder} has no ${plain === undefined ? `${defaultStyle}.yaml` : bodiesFile}. Put it back.`,
    );
  const others = [...byKey.values()].filter(({ key }) => key !== defaultStyle);
  return {
    styles: [plain, ...others].map((style) => ({ ...style, verbs: { ...plain.verbs, ...style.verbs } })),
    bodies: [...own.bodies, ...given.bodies],
  };
}

function readFolder(folder: string, whose: 'ours' | 'own') {
  const names = listYaml(folder, houseStyleFile, whose);
  const styles = names
    .filter((name) => name !== bodiesFile)
    .map((name): FromFile<HouseStyle> => {
      const path = join(folder, name);
      return { path, kind: houseStyleFile, value: readYaml(path, houseStyleSchema, houseStyleFile) };
    });
  for (const style of styles) checkHouseStyle(style);
  checkStyleKeys(styles);
  const bodies = names.includes(bodiesFile)
    ? readYaml(join(folder, bodiesFile), bodiesFileSchema, houseStyleFile)
    : [];
  return { styles, bodies };
}
