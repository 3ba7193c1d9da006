import type { ErrorCode } from '../errors.ts';

/** What sort of data files these are, for what is said when one of them is not right. */
export interface DataKind {
  code: ErrorCode;
  /** What one of them is called, at the start of a sentence: "A regime file". */
  called: string;
  /** What the folder with those of the product, and a council's own, are called: "The regimes folder", "The folder of your own regimes". */
  folder: string;
  ownFolder: string;
}
