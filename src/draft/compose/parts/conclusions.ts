import type { Drafted } from '../drafted.ts';
import { gradesInSum, lacksOverall } from '../grades-in-sum.ts';
import { type NewParagraph, placeholder } from '../paragraph.ts';
import { flags } from './flags.ts';
import { overallJudgement } from './overall-judgement.ts';

/** The overall judgement once more; what follows from it is for the chief officer to say. */
export function conclusions(drafted: Drafted): NewParagraph[] {
  return [
    ...overallJudgement(drafted),
    ...(lacksOverall(drafted) ? gradesInSum(drafted) : []),
    ...flags(drafted),
    placeholder({
      key: 'conclusions',
      kind: 'text',
      what: 'Conclusions',
      for: 'chief officer',
      why: 'what follows from the findings is for the council to say',
    }),
  ];
}
