import type { FindingOf } from '../../domain/finding.ts';
import type { Drafted } from './drafted.ts';
import { type NewParagraph, quoted } from './paragraph.ts';
import { printedArea } from './printed-area.ts';

/** One judgement in a sentence, its grade as printed. What a paper reports is not put into quotation marks as the inspectorate's words. */
export function gradeSaid(drafted: Drafted, judgement: FindingOf<'judgement'>): NewParagraph {
  const { printed, score, citation, voice } = judgement;
  const area = printedArea(judgement);
  const scored = score === undefined ? '' : ` (${score})`;
  const text =
    voice === 'inspectorate'
      ? `The judgement on “${area}” was “${printed}”${scored}.`
      : `The ${drafted.noun} reported the judgement on ${area} as: ${printed}${scored}.`;
  return quoted(text, [citation, drafted.whole], { voice });
}
