import type { BriefingSentence } from '../../domain/briefing.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { type Briefed, derived, quoted } from './briefed.ts';

/** The overall judgement, or that none is given; every grade as printed; flags and outcome; and what the report says of last time. */
export function whatWasJudged(briefed: Briefed): BriefingSentence[] {
  const judgements = briefed.of('judgement');
  const present = judgements.filter(({ earlier }) => earlier !== true);
  const overall = present.filter((one) => one.overall);
  const outcomes = briefed.of('outcome');
  const flags = briefed.of('flag');
  return [
    ...overall.map(graded),
    ...outcomes.map(({ citation, voice }) => quoted(`The outcome: “${citation.quote}”`, [citation], voice)),
    ...(overall.length + outcomes.length === 0 ? [noneOverall(briefed, present)] : []),
    ...present.filter((one) => !one.overall).map(graded),
    ...flags.map(({ printed, citation, voice }) =>
      quoted(`The area assessment gave “${printed}”.`, [citation], voice),
    ),
    ...judgements.filter(({ earlier }) => earlier).map(lastTime),
  ];
}

function graded({ area, printed, citation, voice }: FindingOf<'judgement'>): BriefingSentence {
  return quoted(`“${area}”: “${printed}”.`, [citation], voice);
}

function lastTime({ citation, voice }: FindingOf<'judgement'>): BriefingSentence {
  return quoted(`Of an earlier inspection the report itself says: “${citation.quote}”`, [citation], voice);
}

function noneOverall({ whole }: Briefed, present: readonly FindingOf<'judgement'>[]): BriefingSentence {
  const text =
    present.length === 0 ? 'It gives no grade.' : 'It gives no overall judgement, only those below.';
  return derived('none-found', text, present[0] === undefined ? [whole] : [present[0].citation]);
}
