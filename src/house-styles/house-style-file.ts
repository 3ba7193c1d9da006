import type { DataKind } from '../data-files/data-kind.ts';

/** What is said of a house style that is not right. */
export const houseStyleFile: DataKind = {
  code: 'style_invalid',
  called: 'A house style',
  folder: 'The folder of house styles',
  ownFolder: 'The folder of your own house styles',
};
