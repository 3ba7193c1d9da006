import type { BriefingSentence } from '../../domain/briefing.ts';
import { type Briefed, derived } from './briefed.ts';

/** What does not fit in the report, for a person to settle; none when code sees nothing. */
export function whatIsOdd({ extraction }: Briefed): BriefingSentence[] {
  return extraction.oddities.map(({ message, citations }) => derived('oddity', message, citations));
}
