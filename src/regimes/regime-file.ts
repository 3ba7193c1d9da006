import type { DataKind } from '../data-files/data-kind.ts';

/** What is said of a regime file that is not right. */
export const regimeFile: DataKind = {
  code: 'regime_invalid',
  called: 'A regime file',
  folder: 'The regimes folder',
  ownFolder: 'The folder of your own regimes',
};
