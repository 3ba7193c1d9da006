import type { ReadReport } from '../domain/read-report.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { bearsCouncilSigns } from './bears-council-signs.ts';
import type { ReportHead } from './describe-head.ts';

/** Who wrote a report, as its marks show: `cover` is officers' paper, `self` a council's view of itself. */
export type ReportKind = 'cover' | 'self' | 'inspectorate' | 'other';

/** Marks of an officers' paper to members, each counted once. */
const coverMarks = [
  /(?:^|\n)\s*(?:joint )?report (?:of|by|from):? (?:the )?[^\n.]{3,120}(?:\n|$)/iu,
  /(?:^|\n)[^\n]{0,12}purpose of (?:the |this )?report\b/iu,
  /\bwards? affected\b/iu,
  /\b(?:portfolio holder|cabinet member|lead member|executive member)\s*[:|\n]/iu,
  /(?:^|\n)[^\n]{0,12}background (?:papers|documents)\b/iu,
  /\b(?:financial|legal|resources?|equal(?:ity|ities| opportunities)|crime and disorder|environmental?) (?:and \w+ )?implications?\b/iu,
  /\b(?:contact officers?|officers? to contact|report author|responsible officer|lead officer|author of (?:the )?report)\b/iu,
  /\bkey decision\b/iu,
  /\b(?:decision required|reasons? for (?:the )?(?:report|decision|recommendations?))\b/iu,
  /\b(?:cabinet|committee|commission|panel|board|members|council|executive|scrutiny)(?: \w+)? (?:is|are) (?:asked|recommended|requested|invited) to\b/iu,
  /\b(?:forward plan|forward timetable|circulation under|sensitive issues)\b/iu,
  /(?:^|\n)\s*(?:meeting|committee|date of meeting|report to)\s*[:|]/iu,
];

const inspectionMarks =
  /\b(?:inspection dates?|lead inspectors?|dates? of (?:inspection|visit)|report published|about this inspection|our inspectors|we inspected|inspectors (?:found|visited|met)|his majesty.s inspector|her majesty.s inspector|we (?:assessed|rated|judged)|peer (?:challenge )?team)\b/giu;
const councilMade =
  /\b(?:action plan|improvement plan|response to|progress (?:report|against)|update|briefing|self[- ]?(?:assessment|evaluation))\b/iu;

/** Recognises who wrote a report. `bodyInTitle` says that its title or top lines name an inspectorate or its regime. */
export function kindOf(
  report: ReadReport,
  title: string,
  head: ReportHead,
  regimes: Regimes,
  bodyInTitle: boolean,
): ReportKind {
  const isCover = coverMarks.filter((mark) => mark.test(report.text)).length >= 3;
  if (isSelf(title, head, regimes) && !(isCover && bodyInTitle)) return 'self';
  if (isCover) return 'cover';
  const marks = report.text.match(inspectionMarks)?.length ?? 0;
  const asInspectorate = ownTitle(title, head, regimes) || bodyInTitle || marks >= 3;
  if (!asInspectorate || councilMade.test(title)) return 'other';
  return isShortCover(report, head, regimes) ? 'cover' : 'inspectorate';
}

const ownHead =
  /\b(?:lead inspectors?|inspection dates?|dates? of (?:inspection|visit)|inspected by)\s*[:|]/iu;
const ownVoice =
  /\bour (?:inspectors|assessment team|inspection team|inspection of|assessment of)\b|\bwe (?:inspected|assessed|rated|judged|heard|saw|spoke (?:to|with))\b|\b(?:people|staff|carers|partners) told us\b/iu;

/** An officers' paper too short for most marks: it tells of the inspectorate as of another, under a title that may be the report's own. */
function isShortCover(report: ReadReport, head: ReportHead, regimes: Regimes): boolean {
  const own = (ownHead.test(head.opening) ? 2 : 0) + (ownVoice.test(report.text) ? 1 : 0);
  return bearsCouncilSigns(report, head, regimes, 2 + own);
}

function isSelf(title: string, head: ReportHead, regimes: Regimes): boolean {
  return regimes.regimes
    .filter(({ speaks }) => speaks === 'council')
    .some((regime) => matchesTitle(regime.titles, [title, ...head.lines.slice(0, 3)]));
}

function ownTitle(title: string, head: ReportHead, regimes: Regimes): boolean {
  return regimes.regimes.some(
    ({ speaks, titles }) => speaks === 'inspectorate' && matchesTitle(titles, topLines(title, head)),
  );
}

/** The title and the top lines, one by one and joined by twos to fours, since titles break over lines. */
export function topLines(title: string, head: ReportHead): string[] {
  const { lines } = head;
  const joined = [2, 3, 4].flatMap((count) => lines.map((_, at) => lines.slice(at, at + count).join(' ')));
  return [title, ...lines, ...joined];
}

/** True when one of the patterns fits one of the lines, in any case; dashes and apostrophes of any form. */
export function matchesTitle(patterns: readonly string[], lines: readonly string[]): boolean {
  const tests = patterns.map((pattern) => new RegExp(pattern, 'iu'));
  return lines.some((line) => tests.some((test) => test.test(line)));
}
