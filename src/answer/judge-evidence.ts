import type { Asked } from '../domain/asked.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { bodiesAround } from './bodies-around.ts';
import type { Evidence } from './evidence.ts';
import { holdsKind } from './holds-kind.ts';
import { holdsName } from './holds-name.ts';
import { isCaption } from './is-caption.ts';
import { judgeRow } from './judge-row.ts';
import { judgeTime } from './judge-time.ts';
import { namesAnother } from './names-another.ts';
import { pointsElsewhere } from './points-elsewhere.ts';

/** Why a piece of evidence cannot answer. */
export type Fault =
  | 'other-period'
  | 'not-yet'
  | 'blank'
  | 'other-body'
  | 'other-regime'
  | 'other-thing'
  | 'no-outcome'
  | 'no-code'
  | 'no-value';

/** Reports go to meetings; what a meeting decided stands in its minutes, unless a report looks back on it. */
const asksOutcome = new RegExp(
  [
    String.raw`\b(?:did|has|have|was|were)\b.*(?<!\b(?:asked|recommended|invited|proposed|requested|advised) to )\b(?:approve|agree|adopt|endorse|reject|resolve|accept|vote)(?:d|s)?\b`,
    String.raw`\bdid\b.*\b(?:cabinet|committee|panel|scrutiny|executive|members|councillors|full council|sub-committee)\b.*\b(?:decide|say|think|conclude|make|comment|note|do|change|debate)\b`,
    String.raw`\b(?:cabinet|committee|panel|scrutiny|executive|members|councillors)\b.*\b(?:decided|when it met|vote on)\b`,
  ].join('|'),
  'iu',
);
const outcome =
  /\b(?:approved|agreed|adopted|endorsed|rejected|resolved|accepted|voted|decided|considered)\b/iu;

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
  if (!holdsThings(evidence, asked)) return 'other-thing';
  const time = judgeTime(evidence, asked, target) ?? judgeRow(evidence, asked, target);
  if (time !== undefined) return time;
  if (asksForOutcome(asked) && !outcome.test(evidence.text)) return 'no-outcome';
  return holdsAnswer(evidence, asked) ? undefined : 'no-value';
}

const askingForOutcome = new WeakMap<Asked, boolean>();

/** Read once of a question, not once a sentence. */
function asksForOutcome(asked: Asked): boolean {
  const known = askingForOutcome.get(asked) ?? asksOutcome.test(asked.text);
  askingForOutcome.set(asked, known);
  return known;
}

function holdsAnswer(evidence: Evidence, asked: Asked): boolean {
  const { text, report } = evidence;
  if (isCaption(evidence, asked.kind)) return false;
  if (!namesAnother(text, asked, report.profile.council) || pointsElsewhere(text, asked.text)) return false;
  return asked.kind === 'person' ? holdsName(text, report) : holdsKind(asked.kind, text);
}

/** What a question calls by its name must stand in the evidence, its block or what frames it; "the Board" stands for a board named before. */
function holdsThings({ report, block, frame }: Evidence, asked: Asked): boolean {
  if (asked.things.length === 0 || asked.wantsList) return true;
  const words = `${frame} ${report.content.text.slice(block.startChar, block.endChar)}`;
  const folded = words.toLowerCase();
  return asked.things.some(
    (thing) => folded.includes(thing.toLowerCase()) || words.includes(`the ${thing.split(' ').at(-1)}`),
  );
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
  const { part, report } = evidence;
  if (part.inspectorate !== undefined && speaksFor(part.inspectorate, report, target, regimes)) return true;
  // A joint inspection speaks for each of the bodies that carried it out.
  const joint = part.voice === 'inspectorate' && part.name === undefined ? report.profile.inspectorates : [];
  if (joint.some((key) => target.inspectorates.includes(key))) return true;
  const around = bodiesAround(evidence, regimes);
  return target.inspectorates.some((key) => around.has(key));
}

/** True when the body is asked about, or one asked about is a part of it that this report is about too. */
function speaksFor(key: string, { profile }: ReportVersion, target: ScopeTarget, regimes: Regimes): boolean {
  if (target.inspectorates.includes(key)) return true;
  return regimes.inspectorates.some(
    (one) =>
      one.parent === key && target.inspectorates.includes(one.key) && profile.inspectorates.includes(one.key),
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
