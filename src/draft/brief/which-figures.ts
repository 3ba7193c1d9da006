import type { BriefingSentence } from '../../domain/briefing.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { type Movement, movementOf } from '../../regimes/movement-of.ts';
import { type Briefed, derived, quoted } from './briefed.ts';

/** Indicators with values, those that worsened or stand lowest first, each with which way is better where the set says so. */
export function whichFigures(briefed: Briefed): BriefingSentence[] {
  const indicators = briefed
    .of('indicator')
    .filter(({ values }) => values.some(({ value }) => value !== null));
  if (indicators.length === 0)
    return [derived('none-found', 'It prints no value of any indicator by its code.', [briefed.whole])];
  const moved = indicators.map((indicator) => ({
    indicator,
    movement: movementOf(indicator, briefed.regimes.indicatorSets),
  }));
  return moved
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ indicator, movement }) => sentence(indicator, movement));
}

interface Moved {
  indicator: FindingOf<'indicator'>;
  movement: Movement | undefined;
}

function weight({ indicator, movement }: Moved): number {
  const lowest = /\b(?:bottom|lowest|fourth)\b/iu.test(indicator.values.at(-1)?.quartile ?? '');
  return (movement?.better === false ? 2 : 0) + (lowest ? 1 : 0);
}

function sentence(indicator: FindingOf<'indicator'>, movement: Movement | undefined): BriefingSentence {
  const { code, label, values, citation, voice } = indicator;
  const said = values
    .map(({ period, printed, quartile }) => {
      const value = printed === '' ? 'blank' : printed;
      const rank = quartile === undefined || quartile === 'n/a' ? '' : ` (${quartile} quartile)`;
      return `${period === undefined ? '' : `${period}: `}${value}${rank}`;
    })
    .join('; ');
  const text = `“${code}”, “${label}”: ${said}.`;
  if (movement === undefined) return quoted(text, [citation], voice);
  const way = movement.polarity === 'lower' ? 'lower is better' : 'higher is better';
  const judged = movement.better === undefined ? 'unchanged' : movement.better ? 'better' : 'worse';
  return { ...derived('comparison', `${text} That is ${judged}, for ${way}.`, [citation]), voice };
}
