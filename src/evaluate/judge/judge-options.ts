import { AppError } from '../../errors.ts';

/** What the words after `eval` say of the judge. */
export interface JudgeOptions {
  /** How often each claim is judged. */
  repeat: number;
  /** Of each source at most so many claims. */
  most: number;
  batch: boolean;
}

interface Given {
  judge?: boolean | undefined;
  repeat?: string | undefined;
  'judge-most'?: string | undefined;
  batch?: boolean | undefined;
  record?: string | undefined;
  replay?: string | undefined;
}

/** Undefined where nothing is to be judged. @throws AppError `usage` */
export function judgeOptions(given: Given): JudgeOptions | undefined {
  const { judge, repeat, batch = false, record, replay } = given;
  const most = given['judge-most'];
  if (!judge) {
    if (repeat === undefined && most === undefined && !batch) return undefined;
    throw new AppError('usage', '--repeat, --judge-most and --batch are for the judge: add --judge.');
  }
  if (batch && (record ?? replay) !== undefined)
    throw new AppError('usage', 'Batches are neither recorded nor replayed: leave out --batch.');
  return {
    repeat: numberOf('--repeat', repeat ?? '3', 9),
    most: numberOf('--judge-most', most ?? '100', 100_000),
    batch,
  };
}

function numberOf(name: string, given: string, highest: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= highest) return value;
  throw new AppError('usage', `${name} takes a whole number from 1 to ${highest}.`);
}
