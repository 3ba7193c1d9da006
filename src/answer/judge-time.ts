import type { Asked } from '../domain/asked.ts';
import { findPeriods } from '../domain/find-periods.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import { contentStems } from '../domain/stem-words.ts';
import { fitsPeriod } from '../retrieve/fits-period.ts';
import type { Evidence } from './evidence.ts';

const ahead =
  /\b(?:will|would|aim(?:s|ed|ing)?|target(?:s|ed)?|trajectory|ambition|expect(?:s|ed)?|to achieve|intend(?:s|ed)?|plan(?:s|ned)? (?:to|for)|planned|forecast|anticipated|prospects?|could|should|may(?!\s+(?:19|20)\d{2})|might|chance|hopes?|likely)\b/iu;
const asksAhead =
  /\b(?:will|would|might|may(?!\s+(?:19|20)\d{2})|could|should|expect\w*|forecast\w*|plan(?:s|ned|ning)?|targets?|aims?|next|predict\w*|anticipat\w*|likely)\b/iu;
const asksPast = /\b(?:did|was|were|had|got|received)\b/iu;
/** Kinds of which one was given or it was not: not found in a sentence about what is to come. */
const settledKinds = new Set<Asked['kind']>(['grade', 'count', 'percentage', 'money', 'reason']);
const asksFinding =
  /\b(?:did|was|were)\b.*\b(?:find|found|conclude|achieve|score|decide|judge|rate|grade|report)/iu;
const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)(?=\s+(?:19|20)\d{2})/gu;

/** What stands before a year that only bounds a time. */
const bounding =
  /\b(?:since|until|by|before|after|from|(?:end|expir|start|beg[iau]n)\w* (?:in|on))\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:(?:the end of|early|late|mid|\p{Lu}\p{Ll}+)\s+)?$/u;

/** Whether the evidence speaks of another time than the question; undefined when it does not. */
export function judgeTime(
  evidence: Evidence,
  asked: Asked,
  target: ScopeTarget,
): 'other-period' | 'not-yet' | undefined {
  if (!speaksOfMonth(evidence, asked)) return 'other-period';
  const past = asksPast.test(asked.text) && !asksAhead.test(asked.text);
  const settled = settledKinds.has(asked.kind) || asksFinding.test(asked.text) || target.periods.length > 0;
  if (past && settled && speaksAhead(evidence.text, asked)) return 'not-yet';
  if (target.periods.length === 0) return undefined;
  const said = periodsSaid(evidence);
  const names = target.periods.some((period) => said.some((one) => samePeriod(period, one)));
  if (names) return target.periodOpen && past && speaksAhead(evidence.text, asked) ? 'not-yet' : undefined;
  if (target.periodOpen) return 'other-period';
  // A year that the report is merely dated in may stand beside the figures of the year it judges.
  const { profile } = evidence.report;
  const ofReport = target.periods.some((period) => fitsPeriod(period, profile));
  const speaksOfOther = !asksWhen(asked) && said.length > 0 && !said.some((one) => fitsPeriod(one, profile));
  return ofReport && !speaksOfOther ? undefined : 'other-period';
}

/** Who asks when, since when or how long does not yet know the year: the one that the question names is the report's. */
function asksWhen({ kind, text }: Asked): boolean {
  return kind === 'date' || /\b(?:since|by|until|from) (?:when|what date)\b|\bhow long\b/iu.test(text);
}

/** True when the words speak of what is to come, with other words than those the question itself asks about. */
function speaksAhead(text: string, asked: Asked): boolean {
  const asks = new Set(asked.stems);
  return [...text.matchAll(new RegExp(ahead, 'giu'))].some(
    ([word]) => !contentStems(word).some((stem) => asks.has(stem)),
  );
}

/** A month asked for must be one that the report is dated in, or that the evidence itself or what frames it names. */
function speaksOfMonth({ report, text, frame }: Evidence, asked: Asked): boolean {
  const months = [...asked.text.matchAll(month)].map((match) => match[0]);
  if (months.length === 0) return true;
  const { stated } = report.content;
  const around = [...stated.dates.map((date) => date.text), frame, text].join(' ');
  return months.some((one) =>
    new RegExp(String.raw`\b(?:${one}|${one.toUpperCase()}|${one.slice(0, 3)})\b`, 'u').test(around),
  );
}

function periodsSaid(evidence: Evidence): string[] {
  const header =
    evidence.block.kind === 'table' ? findPeriods(evidence.frame).map((found) => found.period) : [];
  return header.length > 0 ? header : locatedPeriods(evidence.text);
}

/** Periods that a sentence is about: "in post since 2006" and "by March 2008" only bound the time it speaks of. */
function locatedPeriods(text: string): string[] {
  return findPeriods(text)
    .filter(({ start }) => !bounding.test(text.slice(Math.max(0, start - 40), start)))
    .map((found) => found.period);
}

/** "2009" asked for is also said by "2008/09" and "2009/10". */
export function samePeriod(asked: string, said: string): boolean {
  if (asked === said) return true;
  if (asked.includes('/') || !said.includes('/')) return false;
  return said.startsWith(asked) || String(Number(said.slice(0, 4)) + 1) === asked;
}
