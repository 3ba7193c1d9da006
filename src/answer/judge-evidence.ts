import type { Asked } from '../domain/asked.ts';
import { findPeriods } from '../domain/find-periods.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { fitsPeriod } from '../retrieve/fits-period.ts';
import type { Evidence } from './evidence.ts';
import { holdsKind } from './holds-kind.ts';
import { holdsName } from './holds-name.ts';

/** Why a piece of evidence cannot answer. */
export type Fault =
  | 'other-period'
  | 'not-yet'
  | 'other-body'
  | 'other-regime'
  | 'no-outcome'
  | 'no-code'
  | 'no-value';

const ahead =
  /\b(?:will|would|aim(?:s|ed|ing)?|target(?:s|ed)?|trajectory|ambition|expect(?:s|ed)?|to achieve|intend(?:s|ed)?|plan(?:s|ned)?|forecast|anticipated|prospects?|could|should)\b/iu;
const valueKinds = new Set<Asked['kind']>(['grade', 'count', 'percentage', 'money']);
/** Reports go to meetings; what a meeting decided stands in its minutes, unless a report looks back on it. */
const asksOutcome =
  /\b(?:did|has|have|was|were)\b.*\b(?:approve|agree|adopt|endorse|reject|resolve|accept|vote)(?:d|s)?\b/iu;
const outcome = /\b(?:approved|agreed|adopted|endorsed|rejected|resolved|accepted|voted)\b/iu;
/** "Which trust", "name the other councils": a body is asked for by its name. */
const asksWhichBody =
  /\b(?:which|what|name|list)\s+(?:the\s+|other\s+){0,2}(?:\p{L}+\s+)?(?:councils?|authorit(?:y|ies)|trusts?|compan(?:y|ies)|schools?|hospitals?|universit(?:y|ies)|charit(?:y|ies)|firms?)\b/iu;
const properName =
  /(?<=[\p{Ll}\p{N},(] )\p{Lu}[\p{Ll}’'-]+(?: (?:of|and|for|the) (?=\p{Lu})| \p{Lu}[\p{L}’'-]+)*/gu;
const generic =
  /^(?:County|City|Borough|District|Unitary|Metropolitan|NHS|Local|Authority|Authorities|Councils?|Trusts?|Schools?|Hospitals?)(?: (?:and|or) .*)?$/u;
const asksAhead =
  /\b(?:will|would|might|may|could|should|expect|forecast|plan|target|aim|next|predict|anticipat)/iu;

/** What keeps the evidence from answering; undefined when nothing does. DESIGN.md decision 4: refuse on evidence. */
export function judgeEvidence(
  evidence: Evidence,
  asked: Asked,
  target: ScopeTarget,
  regimes: Regimes,
): Fault | undefined {
  if (!holdsCode(evidence, asked)) return 'no-code';
  if (!speaksOfBody(evidence, target, regimes)) return 'other-body';
  if (target.regimeOpen && !target.regimes.some((key) => speaksOfRegime(evidence.report, key, regimes)))
    return 'other-regime';
  const period = judgePeriod(evidence, asked, target);
  if (period !== undefined) return period;
  if (asksOutcome.test(asked.text) && !outcome.test(evidence.text)) return 'no-outcome';
  if (isSettled(asked) && ahead.test(evidence.text)) return 'not-yet';
  return holdsAnswer(evidence, asked) ? undefined : 'no-value';
}

/** A grade or figure that was given is not found in a sentence about what is to come. */
function isSettled(asked: Asked): boolean {
  return (
    valueKinds.has(asked.kind) &&
    /\b(?:did|was|were|had|got|received)\b/iu.test(asked.text) &&
    !asksAhead.test(asked.text)
  );
}

function holdsAnswer({ text, report }: Evidence, asked: Asked): boolean {
  if (asksWhichBody.test(asked.text) && !namesAnother(text, asked)) return false;
  if (asked.kind === 'person') return holdsName(text, report);
  return holdsKind(asked.kind, text);
}

function holdsCode(evidence: Evidence, asked: Asked): boolean {
  return asked.codes.length === 0 || asked.codes.some((code) => codePattern(code).test(evidence.text));
}

/** "1C (i)" is also printed "1C(i)" and "1C i", but "1C (ii)" is another indicator. */
function codePattern(code: string): RegExp {
  const parts = code.match(/\d+|[A-Z]+/gu) ?? [];
  const last = code.includes('(') || parts.length > 2 ? '(?![a-z0-9])' : '(?!\\d)';
  return new RegExp(`(?<![a-z0-9.])${parts.join('[\\s(.-]*')}${last}`, 'iu');
}

function speaksOfBody(evidence: Evidence, target: ScopeTarget, regimes: Regimes): boolean {
  if (target.inspectorates.length === 0) return true;
  if (evidence.part.inspectorate !== undefined && target.inspectorates.includes(evidence.part.inspectorate))
    return true;
  const { text, headings } = { text: evidence.text, headings: evidence.frame };
  const block = evidence.report.content.text.slice(evidence.block.startChar, evidence.block.endChar);
  return findNamedBodies(`${headings} ${block} ${text}`, regimes).inspectorates.some((body) =>
    target.inspectorates.includes(body.key),
  );
}

const spoken = new WeakMap<ReportVersion, Set<string>>();

function speaksOfRegime(report: ReportVersion, key: string, regimes: Regimes): boolean {
  const known =
    spoken.get(report) ??
    new Set(findNamedBodies(report.content.text, regimes).regimes.map((one) => one.key));
  spoken.set(report, known);
  return known.has(key);
}

/** True when the words hold a proper name that the question does not. */
function namesAnother(text: string, asked: Asked): boolean {
  return [...text.matchAll(properName)].some(([name]) => !generic.test(name) && !asked.text.includes(name));
}

function judgePeriod(evidence: Evidence, asked: Asked, target: ScopeTarget): Fault | undefined {
  if (target.periods.length === 0) return undefined;
  const own = findPeriods(evidence.text).map((found) => found.period);
  const header =
    evidence.block.kind === 'table' ? findPeriods(evidence.frame).map((found) => found.period) : [];
  const said = header.length > 0 ? header : own;
  const names = target.periods.some((period) => said.some((one) => samePeriod(period, one)));
  if (names)
    return target.periodOpen && ahead.test(evidence.text) && !asksAhead.test(asked.text)
      ? 'not-yet'
      : undefined;
  if (target.periodOpen) return 'other-period';
  // A year that the report is merely dated in may stand beside the figures of the year it judges.
  const ofReport = target.periods.some((period) => fitsPeriod(period, evidence.report.profile));
  const speaksOfOther = said.length > 0 && !said.some((one) => fitsPeriod(one, evidence.report.profile));
  return ofReport && !speaksOfOther ? undefined : 'other-period';
}

function samePeriod(asked: string, said: string): boolean {
  return (
    asked === said ||
    (!asked.includes('/') &&
      said.includes('/') &&
      (said.startsWith(asked) || String(Number(said.slice(0, 4)) + 1) === asked))
  );
}
