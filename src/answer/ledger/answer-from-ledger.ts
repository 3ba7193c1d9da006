import type { Claim } from '../../domain/answer.ts';
import type { Asked } from '../../domain/asked.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import type { ReportSummary, ReportVersion } from '../../domain/report-record.ts';
import type { Scope, ScopeTarget } from '../../domain/scope.ts';
import { readLedger } from '../../store/read-ledger.ts';
import type { Answering, AnswerRequest } from '../answer-question.ts';
import type { Chosen } from '../chosen.ts';
import { evidenceAt } from '../gather-evidence.ts';
import { readReports } from '../read-reports.ts';
import { toChosen } from '../to-chosen.ts';
import { writeClaims } from '../write-claims.ts';
import { isBlank, sayBlank } from './blank-value.ts';
import { chooseFindings } from './choose-findings.ts';
import { deriveClaims } from './derive-claims.ts';
import { type LookUp, readLookUp } from './read-look-up.ts';

/** A finding chosen to answer with, and how it is cited. */
export interface LookedUp {
  entry: LedgerEntry;
  chosen: Chosen;
}

/** A look-up with where it is to be answered from. */
export interface PlacedLookUp {
  asked: Asked;
  scope: Scope;
  lookUp: LookUp;
  /** Reports that the audience may see. */
  reports: readonly ReportSummary[];
}

/** Question, scope and reports of a look-up; undefined where the question is none, or names what no report covers. */
export function placeLookUp(
  asked: Asked,
  scope: Scope,
  reports: readonly ReportSummary[],
): PlacedLookUp | undefined {
  const lookUp = readLookUp(asked);
  const open = scope.targets.some(
    (target) => target.periodOpen || target.regimeOpen || target.reportIds.length === 0,
  );
  if (lookUp === undefined || scope.unmatched.length > 0 || open) return undefined;
  return { asked, scope, lookUp, reports };
}

/** What a look-up came to: claims, or why there are none although the ledger holds the place that would say it. */
export interface LedgerAnswer {
  claims: Claim[];
  reason?: string;
}

/**
 * A look-up answered from the ledger: place by place the findings that it names, as claims that cite their cell or line, and what
 * named rules derive from them. No claim and no reason when some place holds none: the passages are asked then.
 */
export async function answerFromLedger(
  answering: Answering,
  { audience }: Pick<AnswerRequest, 'audience'>,
  placed: PlacedLookUp,
): Promise<LedgerAnswer> {
  const found: LookedUp[] = [];
  for (const target of placed.scope.targets) {
    const reportIds = reportsOf(target, placed);
    const entries = await readLedger(answering.store, audience, { reportIds });
    const findings = chooseFindings(entries, target, placed, answering.regimes);
    const blank = findings.find(({ finding }) => isBlank(finding, target.periods));
    if (blank !== undefined) return { claims: [], reason: sayBlank(blank) };
    // The passages would give the grade of that year itself.
    if (findings.length === 0 && placed.lookUp.wants === 'grades' && beforeYear.test(placed.asked.text))
      return { claims: [], reason: 'The reports of that year name no grade before it.' };
    if (findings.length === 0 && !target.optional)
      return { claims: [], ...noneListed(entries, placed.lookUp) };
    const held = new Set(findings.map(({ report }) => report.reportId));
    const visible = placed.reports.filter(({ reportId }) => held.has(reportId));
    const versions = await readReports(answering.store, audience, visible);
    found.push(...findings.flatMap((entry) => toLookedUp(entry, versions, target, placed.asked, answering)));
  }
  const claims = writeClaims(found.map(({ chosen }) => chosen));
  return { claims: [...claims, ...deriveClaims(found, placed.lookUp, placed.asked, answering.regimes)] };
}

const beforeYear = /\bbefore (?:the (?:one in )?)?\d{4}\b/iu;

/** An inspectorate's report without any priority action says so by listing none; any other list may stand in prose. */
function noneListed(entries: readonly LedgerEntry[], { kinds }: LookUp): Pick<LedgerAnswer, 'reason'> {
  const reports = new Set(entries.map(({ report }) => report.reportId));
  const own = entries.every(({ finding }) => finding.voice === 'inspectorate');
  const [first] = entries;
  if (first === undefined || reports.size !== 1 || !own || kinds.join() !== 'priorityAction') return {};
  return { reason: `${first.report.title}: it lists no areas for priority action.` };
}

/** Those of the target; of all its council's years where something is said to have moved since then. */
function reportsOf(target: ScopeTarget, { lookUp, reports, scope }: PlacedLookUp): string[] {
  const widen =
    lookUp.moved && lookUp.wants === 'grades' && scope.targets.length === 1 && target.council !== undefined;
  if (!widen) return target.reportIds;
  const regimes = new Set(
    reports
      .filter(({ reportId }) => target.reportIds.includes(reportId))
      .flatMap(({ profile }) => profile.regimes),
  );
  return reports
    .filter(
      ({ profile }) => profile.council === target.council && profile.regimes.some((key) => regimes.has(key)),
    )
    .map(({ reportId }) => reportId);
}

function toLookedUp(
  entry: LedgerEntry,
  versions: readonly ReportVersion[],
  target: ScopeTarget,
  asked: Asked,
  { regimes }: Answering,
): LookedUp[] {
  const version = versions.find(({ reportId }) => reportId === entry.report.reportId);
  if (version === undefined) return [];
  const { startChar, endChar } = entry.finding.citation;
  return evidenceAt(version, { startChar, endChar }, 1, 1).map((evidence) => {
    const chosen = toChosen(evidence, asked, ofItsTime(entry, target), regimes);
    const { voice, inspectorate } = entry.finding;
    return { entry, chosen: { ...chosen, voice, ...(inspectorate === undefined ? {} : { inspectorate }) } };
  });
}

/** An earlier grade stands in the column of its own year, not of the year of the report that is asked about. */
function ofItsTime({ finding }: LedgerEntry, target: ScopeTarget): ScopeTarget {
  const earlier = finding.kind === 'judgement' && finding.earlier === true && finding.period !== undefined;
  return earlier ? { ...target, periods: [finding.period!] } : target;
}
