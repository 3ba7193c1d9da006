import { AppError } from '../errors.ts';
import type { HouseStyle } from './house-style.ts';

/**
 * The house style of that key, or of that name in any case.
 * @throws AppError `style_unknown`, naming those that there are.
 */
export function findHouseStyle(styles: readonly HouseStyle[], name: string): HouseStyle {
  const asked = name.trim().toLowerCase();
  const found = styles.find((style) => style.key === asked || style.name.toLowerCase() === asked);
  if (found !== undefined) return found;
  const keys = styles.map(({ key }) => key).join(', ');
  throw new AppError(
    'style_unknown',
    `There is no house style “${name}”. There are: ${keys}. To add one, put its YAML file in the folder that RAPPORTEUR_HOUSE_STYLES names.`,
  );
}
