import { type FromFile, fileFault } from '../data-files/file-fault.ts';
import type { HouseStyle } from './house-style.ts';

/** No two house styles of one folder have one key. @throws AppError `style_invalid`. */
export function checkStyleKeys(styles: readonly FromFile<HouseStyle>[]): void {
  const keys = styles.map(({ value }) => value.key);
  const at = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (at >= 0)
    throw fileFault(
      styles[at]!,
      ['key'],
      `"${keys[at]}" stands twice: another file of this folder has it too. Write another key`,
    );
}
