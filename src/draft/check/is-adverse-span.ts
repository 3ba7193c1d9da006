import type { PlacedCitation } from '../../domain/finding.ts';
import type { Letter } from '../../domain/letter.ts';
import { coveredBy } from './covered-by.ts';
import { isAdverse } from './find-draft-omissions.ts';
import { isAdverseText } from './softening/is-adverse-text.ts';

/** Share of it that a finding must cover. */
const leastCovered = 0.5;

/** True for a stretch of the letter that an adverse finding covers, or that plainly says that something is wrong or must be done. */
export function isAdverseSpan(
  { extraction }: Letter,
  citation: Pick<PlacedCitation, 'startChar' | 'endChar' | 'quote'>,
): boolean {
  return (
    extraction.findings.some(
      (one) => isAdverse(one) && coveredBy([one.citation], citation) >= leastCovered,
    ) || isAdverseText(citation.quote, true)
  );
}
