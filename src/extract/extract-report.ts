import type { Extraction } from '../domain/extraction.ts';
import type { Finding } from '../domain/finding.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { findDuties } from './duties/find-duties.ts';
import { findImplications } from './duties/find-implications.ts';
import { standingDutiesOf } from './duties/standing-duties.ts';
import { notStatedIn } from './facts/not-stated.ts';
import { stateReport } from './facts/state-report.ts';
import { findIndicators } from './indicators/find-indicators.ts';
import { findItems } from './items/find-items.ts';
import { findFlags } from './judgements/find-flags.ts';
import { findJudgements } from './judgements/find-judgements.ts';
import { findOutcomes } from './judgements/find-outcomes.ts';
import { findOddities } from './oddities/find-oddities.ts';
import { openSource, type Source } from './source.ts';

/** Changes whenever the rules find something else in the same report. */
export const rulesVersion = '2';

/** facts → findings → standing duties → what is not stated → oddities, by rules that the regimes' data drive. */
export function extractReport(content: ReadReport, profile: ReportProfile, regimes: Regimes): Extraction {
  const source = openSource(content, profile, regimes);
  const report = stateReport(source);
  const findings = inPrintOrder(findAll(source));
  return {
    report,
    findings,
    standingDuties: standingDutiesOf(source, findings),
    notStated: notStatedIn(source, report, findings),
    oddities: findOddities(source, report, findings),
  };
}

function findAll(source: Source): Finding[] {
  return [
    ...findJudgements(source),
    ...findFlags(source),
    ...findOutcomes(source),
    ...findIndicators(source),
    ...findItems(source),
    ...findDuties(source),
    ...findImplications(source),
  ];
}

function inPrintOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.citation.startChar - b.citation.startChar);
}
