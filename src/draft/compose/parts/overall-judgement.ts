import type { Drafted } from '../drafted.ts';
import { gradeSaid } from '../grade-said.ts';
import { derived, type NewParagraph, quoted } from '../paragraph.ts';

/** The overall judgement or outcome as printed, or that the source gives none. */
export function overallJudgement(drafted: Drafted): NewParagraph[] {
  const overall = drafted.of('judgement').filter(({ overall, earlier }) => overall && !earlier);
  const outcomes = drafted.of('outcome');
  if (overall.length + outcomes.length === 0) return [noneGiven(drafted)];
  return [
    ...overall.map((judgement) => gradeSaid(drafted, judgement)),
    ...outcomes.map(({ citation, voice }) =>
      quoted(`The outcome was given in these words: “${citation.quote}”`, [citation, drafted.whole], {
        voice,
      }),
    ),
  ];
}

function noneGiven(drafted: Drafted): NewParagraph {
  const known = drafted.report.regime !== 'unknown';
  const text = known
    ? `The ${drafted.noun} gave no overall grade.`
    : `No overall grade was found in the ${drafted.noun}, which is of a kind that was not recognised.`;
  return derived('none-found', text, [drafted.whole]);
}
