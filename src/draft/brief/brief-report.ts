import type { Briefing, BriefingSection, BriefingSentence } from '../../domain/briefing.ts';
import type { ExtractionLine } from '../../domain/extraction.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { type Briefed, openBriefed } from './briefed.ts';
import { checkSentence } from './check-sentence.ts';
import { findOmissions } from './find-omissions.ts';
import { scrutinyQuestions } from './scrutiny-questions.ts';
import { whatImproved } from './what-improved.ts';
import { whatIsAsked } from './what-is-asked.ts';
import { whatIsNotStated } from './what-is-not-stated.ts';
import { whatIsOdd } from './what-is-odd.ts';
import { whatItIs } from './what-it-is.ts';
import { whatMustImprove } from './what-must-improve.ts';
import { whatWasJudged } from './what-was-judged.ts';
import { whichFigures } from './which-figures.ts';

/** What a briefing is made from. */
export interface BriefRequest {
  length?: 'short' | 'full';
  /** Adds prompts for scrutiny. */
  questions?: boolean;
}

type Writer = (briefed: Briefed) => BriefingSentence[];

/** Sections in the order in which a member reads; how many sentences of each a short briefing holds, all where no number stands. */
const sections: readonly (readonly [BriefingSection['key'], string, Writer, number?])[] = [
  ['what-it-is', 'What this is', whatItIs],
  ['asked', 'What is asked, and by when', whatIsAsked],
  ['judgement', 'What was judged', whatWasJudged],
  ['improved', 'What has gone well', whatImproved, 6],
  ['must-improve', 'All that must improve', whatMustImprove],
  ['figures', 'Figures that matter', whichFigures, 6],
  ['not-stated', 'What it does not state', whatIsNotStated],
  ['oddities', 'What does not fit', whatIsOdd],
];

/** Sections one by one → each sentence checked → questions → omissions. A sentence that fails its check is not shown. */
export function briefReport(
  version: ReportVersion,
  extraction: ExtractionLine,
  regimes: Regimes,
  { length = 'short', questions = false }: BriefRequest = {},
): Briefing {
  const briefed = openBriefed(version, extraction, regimes);
  const written = sections.map(([key, heading, write, most]): BriefingSection => {
    const sound = write(briefed).filter((sentence) => checkSentence(sentence).length === 0);
    const shown = length === 'short' && most !== undefined ? sound.slice(0, most) : sound;
    return { key, heading, sentences: shown, leftOut: sound.length - shown.length };
  });
  const { reportId, versionId, file } = version;
  return {
    reportId,
    versionId,
    file,
    title: extraction.report.title,
    length,
    sections: written.filter(({ sentences }) => sentences.length > 0),
    ...(questions ? { questions: scrutinyQuestions(briefed) } : {}),
    standingDuties: extraction.standingDuties,
    omitted: findOmissions(briefed, written),
  };
}
