import type { FindingOf } from '../domain/finding.ts';
import type { IndicatorSet } from './indicator-set.ts';
import { polarityOf } from './polarity-of.ts';

/** A figure with the period that it is of, and as it is printed. */
interface DatedFigure {
  period: string;
  value: number;
  printed: string;
}

/** How an indicator moved between the earliest and the latest of its figures, in the sense of its set's polarity. */
export interface Movement {
  from: DatedFigure;
  to: DatedFigure;
  polarity: 'higher' | 'lower';
  /** Absent when the figures are equal. */
  better?: boolean;
}

/**
 * Undefined without figures of two periods, or where the indicator's set does not say which way is better: then nobody may. Years
 * may be printed newest first; a figure of no period (an average, a target) is no end of a movement.
 */
export function movementOf(
  { code, set, values }: Pick<FindingOf<'indicator'>, 'code' | 'set' | 'values'>,
  sets: readonly IndicatorSet[],
): Movement | undefined {
  const figures = values
    .flatMap(({ period, value, printed }) =>
      value === null || period === undefined ? [] : [{ period, value, printed }],
    )
    .toSorted((a, b) => a.period.localeCompare(b.period));
  const [from, to] = [figures[0], figures.at(-1)];
  const known = sets.find(({ key }) => key === set);
  if (from === undefined || to === undefined || from.period === to.period || known === undefined)
    return undefined;
  const polarity = polarityOf(known, code, to.period);
  if (polarity !== 'higher' && polarity !== 'lower') return undefined;
  if (from.value === to.value) return { from, to, polarity };
  return { from, to, polarity, better: to.value > from.value === (polarity === 'higher') };
}
