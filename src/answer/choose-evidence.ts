import type { ScopeChoice } from '../domain/answer.ts';
import type { Asked } from '../domain/asked.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import type { Span } from '../domain/span.ts';
import { contentStems } from '../domain/stem-words.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { blockEvidence } from './block-evidence.ts';
import { printedListOf } from './choose-list.ts';
import { rowsInEach, rowsWithValue } from './choose-rows.ts';
import type { Evidence } from './evidence.ts';
import { findExpansions } from './find-expansions.ts';
import { findList } from './find-lists.ts';
import { evidenceAt } from './gather-evidence.ts';
import { isNearEnough } from './is-near-enough.ts';
import { isOutspoken } from './is-outspoken.ts';
import { isUndecided } from './is-undecided.ts';
import { type Fault, judgeEvidence } from './judge-evidence.ts';
import { letterFacts } from './letter-facts.ts';
import { openLeadIn } from './open-lead-in.ts';
import { scopeChoices } from './scope-choices.ts';
import type { Scored } from './score-evidence.ts';
import type { Searched } from './search-place.ts';

/** A topic list takes what holds most of the subject and scores at least this share of the best. */
const topic = { own: 0.6, share: 0.65, most: 14 };
/** Shares of the best's score and of its words from which a second piece of evidence is given too. */
const second = { score: 0.92, own: 0.8 };
/** How many of the best are asked whether a printed list frames them. */
const listCandidates = 4;

/** What answers one clause in one place, in reading order, with what is left unanswered and the readings that fit equally. */
export interface ChosenEvidence {
  evidence: Evidence[];
  /** What was asked for and is not stated, in words. */
  missing: string[];
  choices: ScopeChoice[];
  /** Share of the subject that the best of it holds, 0 to 1. */
  covered: number;
  /** The best that is sound, also where it is not near enough to be chosen. */
  best?: Evidence;
}

/** Chooses by shape: an acronym's long form, rows with a value, a printed list, a topic, else the best sentence or row. */
export function chooseEvidence(
  searched: Searched,
  asked: Asked,
  target: ScopeTarget,
  regimes: Regimes,
): ChosenEvidence {
  const { scored, reports } = searched;
  if (!namesAny(reports, asked.things) || !printsAll(reports, asked.names)) return all([]);
  const shaped = chooseByShape(searched, asked, target);
  if (shaped.length > 0) return whole(shaped);
  const judge = (one: Evidence) => judgeEvidence(one, asked, target, regimes);
  if (asked.wantsList || asked.ordinal !== undefined) {
    const listed = chooseList(searched, asked, judge);
    if (listed !== undefined) return listed;
  }
  if (asked.ordinal !== undefined) return all([]);
  const opened = openLeadIn(scored, asked);
  if (opened !== undefined && onlyLeads(judge(opened.leadIn.evidence)))
    return { ...counted(opened.items, asked), covered: opened.leadIn.own };
  const sound = scored.filter((one) => judge(one.evidence) === undefined);
  const best = sound[0];
  if (best === undefined) return all([]);
  if (!isNearEnough(best, asked) || isOutspoken(scored, best, judge) || isUndecided(sound))
    return { ...all([]), best: best.evidence };
  // A topic is gathered from every council; one value can only be one council's.
  const choices = asked.wantsList ? [] : scopeChoices(sound, target);
  const chosen = asked.wantsList ? chooseSet(sound, best, asked) : all(besides(sound, best));
  return { ...chosen, choices, covered: best.own, best: best.evidence };
}

/** Answers that are found by their shape, wherever they stand: contacts, long forms of acronyms, rows with a value. */
function chooseByShape({ scored, reports }: Searched, asked: Asked, target: ScopeTarget): Evidence[] {
  if (asked.kind === 'contact') return contactsNear(scored, asked);
  if (asked.kind === 'expansion')
    return spansOf(reports, (report) => asked.acronyms.flatMap((one) => findExpansions(report, one)));
  const ofLetter = spansOf(reports, (report) => letterFacts(report, asked));
  if (ofLetter.length > 0) return ofLetter;
  const each = spansOf(reports, (report) => rowsInEach(report, asked));
  if (each.length > 0) return each;
  const byValue =
    asked.wantsList || asked.kind === 'count' || asked.compares || /\bwhich\b/iu.test(asked.text);
  return byValue ? spansOf(reports, (report) => rowsWithValue(report, asked, target)) : [];
}

/** Faults of place and time that a member of a list shares with all of it. */
const listFaults = new Set<Fault>(['other-body', 'other-period', 'other-regime']);
/** A lead-in holds no value itself, and may be sound in everything else. */
const onlyLeads = (fault: Fault | undefined) => fault === undefined || fault === 'no-value';
const isOfOther = (fault: Fault | undefined) => fault !== undefined && listFaults.has(fault);
/** A question about a topic wants every mention of it, not only the list that bears its name. */
const asksTopic = /\b(?:about|regarding|concerning|mention)\b/iu;

/** The list whose frame speaks of the subject, or the one member asked for; undefined when none does. */
function chooseList(
  { reports, question }: Searched,
  asked: Asked,
  judge: (one: Evidence) => Fault | undefined,
): ChosenEvidence | undefined {
  if (asksTopic.test(asked.text)) return undefined;
  const found = findList(reports, asked, question);
  if (found === undefined) return undefined;
  const items = found.list.items.flatMap((at) => blockEvidence(found.list.report, at));
  const fault = items[0] === undefined ? undefined : judge(items[0]);
  if (items.length === 0 || isOfOther(fault)) return undefined;
  if (asked.ordinal === undefined) return { ...counted(items, asked), covered: found.share };
  return items.slice(asked.ordinal - 1, asked.ordinal).length === 0
    ? all([])
    : whole(items.slice(asked.ordinal - 1, asked.ordinal));
}

function chooseSet(sound: readonly Scored[], best: Scored, asked: Asked): ChosenEvidence {
  for (const candidate of sound.slice(0, listCandidates)) {
    const list = printedListOf(candidate, asked);
    if (list !== undefined) {
      const { report } = candidate.evidence;
      return counted(
        list.items.flatMap((at) => blockEvidence(report, at)),
        asked,
      );
    }
  }
  const topics = topicList(sound, best);
  return counted(topics.length > 0 ? topics : [best.evidence], asked);
}

/** False when the question names a place or person that no report prints: what is said of others does not answer it. */
function printsAll(reports: readonly ReportVersion[], names: readonly string[]): boolean {
  return names.every((name) => {
    const word = new RegExp(String.raw`\b${name.replace(/[^\p{L}]/gu, '.?')}`, 'iu');
    return reports.some((report) => word.test(report.content.text));
  });
}

/** False when the question calls something by its name that no report prints. */
function namesAny(reports: readonly ReportVersion[], things: readonly string[]): boolean {
  if (things.length === 0) return true;
  return things.some((thing) =>
    reports.some((report) => report.content.text.toLowerCase().includes(thing.toLowerCase())),
  );
}

/** A set of another size than the question says is not all that was asked for. */
function counted(evidence: Evidence[], asked: Asked): ChosenEvidence {
  const short = asked.count !== undefined && evidence.length !== asked.count;
  return {
    evidence,
    covered: 0,
    missing: short ? [`all ${asked.count}: the report lists ${evidence.length} here`] : [],
    choices: [],
  };
}

/** Stems of words for posts. */
const postStems = new Set(
  contentStems(
    'officer director head manager chief executive monitoring chair leader inspector solicitor accountant clerk secretary commissioner treasurer',
  ),
);

/** The officers that the nearest report prints as its contacts. */
function contactsNear(scored: readonly Scored[], asked: Asked): Evidence[] {
  const report = scored.find((one) => one.evidence.report.content.stated.contactOfficers.length > 0)?.evidence
    .report;
  if (report === undefined) return [];
  const contacts = spansOf([report], () => report.content.stated.contactOfficers);
  // A post or person asked for must be the one: somebody else's number is worse than none.
  const posts = asked.stems.filter((stem) => postStems.has(stem));
  return posts.length === 0
    ? contacts
    : contacts.filter((one) => posts.every((stem) => contentStems(one.text).includes(stem)));
}

/** Evidence chosen by its shape leaves nothing of the question over. */
function whole(evidence: Evidence[]): ChosenEvidence {
  return { ...all(evidence), covered: 1 };
}

function all(evidence: Evidence[]): ChosenEvidence {
  return { evidence, missing: [], choices: [], covered: 0 };
}

/** The best, and a second that is as near: two sentences of one report may each hold a half of the answer. */
function besides(sound: readonly Scored[], best: Scored): Evidence[] {
  const next = sound.find(
    (one) =>
      one !== best &&
      one.evidence.report === best.evidence.report &&
      one.score >= second.score * best.score &&
      one.own >= second.own * best.own,
  );
  if (next === undefined) return [best.evidence];
  return [best.evidence, next.evidence].sort((a, b) => a.startChar - b.startChar);
}

function topicList(sound: readonly Scored[], best: Scored): Evidence[] {
  return sound
    .filter((one) => one.own >= topic.own && one.score >= topic.share * best.score)
    .slice(0, topic.most)
    .map((one) => one.evidence)
    .sort((a, b) => a.report.reportId.localeCompare(b.report.reportId) || a.startChar - b.startChar);
}

function spansOf(
  reports: readonly ReportVersion[],
  find: (report: ReportVersion) => readonly Span[],
): Evidence[] {
  return reports.flatMap((report) => find(report).flatMap((span) => evidenceAt(report, span, 1, 1)));
}
