import type { ScoringInput } from './extracted-report.ts';
import { findInvented } from './find-invented.ts';
import type { GoldReport } from './gold-report.ts';
import { scoreDates } from './score-dates.ts';
import { scoreDuties, scoreImplications } from './score-duties.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreFlags } from './score-flags.ts';
import { scoreGradesByArea } from './score-grades-by-area.ts';
import { scoreIndicators } from './score-indicators.ts';
import { scoreJudgements } from './score-judgements.ts';
import type { FieldScore, Miss } from './score-list.ts';
import { scoreOddities } from './score-oddities.ts';
import { scoreOutcome } from './score-outcome.ts';
import { scoreMeetings, scoreOfficers } from './score-people.ts';
import { scoreTextLists } from './score-text-lists.ts';

export interface ExtractionScore {
  /** One for each labelled field. */
  fields: FieldScore[];
  /** Values and citations that are made up, whether labelled or not. */
  invented: Miss[];
}

/** Holds one report's extraction against its labels, field by field. Fields that are not labelled are not scored. */
export function scoreExtraction(input: ScoringInput, gold: GoldReport): ExtractionScore {
  return {
    fields: [
      ...(gold.judgements === undefined ? [] : scoreJudgements(input, gold.judgements)),
      ...(gold.gradesByArea === undefined ? [] : [scoreGradesByArea(input, gold.gradesByArea)]),
      ...(gold.flags === undefined ? [] : [scoreFlags(input, gold.flags)]),
      ...(gold.outcome === undefined ? [] : [scoreOutcome(input, gold.outcome)]),
      ...(gold.indicators === undefined ? [] : scoreIndicators(input, gold.indicators, gold.council ?? '')),
      ...scoreTextLists(input, gold),
      scoreFacts(input, gold),
      ...(gold.meetings === undefined ? [] : [scoreMeetings(input, gold.meetings)]),
      ...(gold.officers === undefined ? [] : [scoreOfficers(input, gold.officers)]),
      ...(gold.duties === undefined ? [] : [scoreDuties(input, gold.duties)]),
      ...(gold.implications === undefined ? [] : [scoreImplications(input, gold.implications)]),
      ...(gold.dates === undefined ? [] : [scoreDates(input, gold.dates)]),
      ...(gold.oddities === undefined ? [] : scoreOddities(input, gold.oddities)),
    ],
    invented: findInvented(input.report),
  };
}
