import type { BriefingSentence } from '../../domain/briefing.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { type Briefed, derived, quoted } from './briefed.ts';
import { noneFound } from './none-found.ts';

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

function noneOverall(briefed: Briefed, present: readonly FindingOf<'judgement'>[]): BriefingSentence {
  const [first] = present;
  return first === undefined
    ? noneFound(briefed, 'It gives no grade.')
    : derived('none-found', 'It gives no overall judgement, only those below.', [first.citation]);
}
