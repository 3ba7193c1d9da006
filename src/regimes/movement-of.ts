import type { FindingOf } from '../domain/finding.ts';
import type { IndicatorSet } from './indicator-set.ts';
import { polarityOf } from './polarity-of.ts';

/** How an indicator moved between its first and last figures, in the sense of its set's polarity. */
export interface Movement {
  from: { period?: string | undefined; value: number };
  to: { period?: string | undefined; value: number };
  polarity: 'higher' | 'lower';
  /** Absent when the figures are equal. */
  better?: boolean;
}

/** Undefined without two figures, or where the indicator's set does not say which way is better: then nobody may. */
export function movementOf(
  { code, set, values }: Pick<FindingOf<'indicator'>, 'code' | 'set' | 'values'>,
  sets: readonly IndicatorSet[],
): Movement | undefined {
  const figures = values.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const [from, to] = [figures[0], figures.at(-1)];
  const known = sets.find(({ key }) => key === set);
  if (from === undefined || to === undefined || from === to || known === undefined) return undefined;
  const polarity = polarityOf(known, code, to.period);
  if (polarity !== 'higher' && polarity !== 'lower') return undefined;
  if (from.value === to.value) return { from, to, polarity };
  return { from, to, polarity, better: to.value > from.value === (polarity === 'higher') };
}
