import type { BriefingSentence } from '../../domain/briefing.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { type Briefed, derived } from './briefed.ts';

/**
 * That a report holds nothing of a sort. Where its regime was not recognised nobody can say so: most rules did not know what to
 * look for, and the sentence says that instead.
 */
export function noneFound(
  { extraction, whole }: Briefed,
  text: string,
  citations: readonly PlacedCitation[] = [whole],
): BriefingSentence {
  const known = extraction.report.regime !== 'unknown';
  const unsure =
    'It is of a kind that was not recognised, so nothing of this sort was found, though it may be there: read the report.';
  return derived('none-found', known ? text : unsure, citations);
}
