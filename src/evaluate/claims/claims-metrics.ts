import type { Figures } from '../case-result.ts';
import type { Metric } from '../metrics.ts';
import { type LieKind, lieKindSchema } from './claim-case.ts';
import { lieBars } from './lie-bars.ts';

const groups: Metric['groups'] = ['claims'];
const ratio = (sum: string, of: string) => (figures: Figures) => ({
  sum: figures[sum] ?? 0,
  of: figures[of] ?? 0,
});

function passed(kind: LieKind): Metric {
  const at = lieBars[kind];
  return {
    ...{ name: `lies passed, ${kind}`, groups, kind, part: ratio('liePassed', 'lie') },
    ...{ bar: { at, is: 'most' }, better: 'less', tolerance: at === 0 ? 0 : 0.05, ownTable: true },
  };
}

function rejected(name: string, of: string): Metric {
  return {
    ...{ name, groups, part: ratio(`${of}Rejected`, of) },
    ...{ bar: { at: 0.05, is: 'most' }, better: 'less', tolerance: 0.02 },
  };
}

/** Figures of the suite `claims`, in print order: lies first, kind by kind, then what is true and was turned down. */
export const claimsMetrics: readonly Metric[] = [
  ...lieKindSchema.options.map(passed),
  {
    ...{ name: 'lies passed, of kinds that never may', groups, better: 'less', tolerance: 0 },
    ...{ part: ratio('graveLiePassed', 'graveLie'), bar: { at: 0, is: 'most' } },
  },
  {
    ...{ name: 'lies passed, of the other kinds', groups, better: 'less', tolerance: 0.02 },
    ...{ part: ratio('lightLiePassed', 'lightLie'), bar: { at: 0.1, is: 'most' } },
  },
  rejected('true paraphrases turned down', 'paraphrase'),
  rejected('true claims of the seed turned down', 'seed'),
];
