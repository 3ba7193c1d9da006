import { type Interval, wilsonInterval } from '../wilson-interval.ts';

/** How often two say the same, of `n`. Absent values: nothing to divide by. */
export interface Agreement {
  n: number;
  same: number;
  share?: number;
  interval?: Interval;
  /** Cohen's: 1 is full agreement, 0 what chance gives. Absent where one of them always says the same, for then it says nothing. */
  kappa?: number;
}

/** Holds pairs of yes and no against each other. */
export function agreementOf(pairs: readonly (readonly [boolean, boolean])[]): Agreement {
  const n = pairs.length;
  const same = pairs.filter(([one, other]) => one === other).length;
  if (n === 0) return { n, same };
  const interval = wilsonInterval(same, n);
  const kappa = kappaOf(pairs);
  return {
    ...{ n, same, share: same / n },
    ...(interval === undefined ? {} : { interval }),
    ...(kappa === undefined ? {} : { kappa }),
  };
}

function kappaOf(pairs: readonly (readonly [boolean, boolean])[]): number | undefined {
  const n = pairs.length;
  const first = pairs.filter(([one]) => one).length / n;
  const second = pairs.filter(([, other]) => other).length / n;
  if ([first, second].some((share) => share === 0 || share === 1)) return undefined;
  const observed = pairs.filter(([one, other]) => one === other).length / n;
  const chance = first * second + (1 - first) * (1 - second);
  return (observed - chance) / (1 - chance);
}

/** What most judgements say; a tie counts as not supported, as doubt does in each of them. Undefined without any. */
export function majorityOf(judgements: readonly { supported: boolean }[]): boolean | undefined {
  if (judgements.length === 0) return undefined;
  return judgements.filter(({ supported }) => supported).length * 2 > judgements.length;
}

/** Whether all say the same. */
export function isUnanimous(judgements: readonly { supported: boolean }[]): boolean {
  return new Set(judgements.map(({ supported }) => supported)).size === 1;
}
