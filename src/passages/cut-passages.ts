import type { Passage } from '../domain/passage.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { PassageNaming } from '../domain/report-name.ts';
import { cutSection } from './cut-section.ts';
import { sectionRuns } from './section-runs.ts';

/** Most model tokens of a passage with its header, the two that mark the ends included. */
const passageTokens = 256;

/**
 * Cuts a report into passages: whole blocks of one section, at most 256 model tokens with the header; longer blocks
 * are cut at sentence ends and tables between rows. Passages follow each other in the text and hold all of it.
 * @param countTokens tokens of a text with the two that mark its ends, as `Embedder.countTokens`
 */
export function cutPassages(
  report: ReadReport,
  naming: PassageNaming,
  countTokens: (text: string) => number,
): Passage[] {
  const count = (words: string) => countTokens(words) - 2;
  return sectionRuns(report.blocks)
    .flatMap((run) => cutSection(report, run, naming, passageTokens - 2, count))
    .map((passage, ordinal) => ({ ...passage, ordinal }));
}
