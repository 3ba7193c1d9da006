import type { Extraction } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Letter } from '../../domain/letter.ts';

/** Something that a draft may say a letter does not hold, and whether that is so. */
interface Absence {
  what: RegExp;
  absent(extraction: Extraction): boolean;
}

const none = (wanted: (finding: Finding) => boolean) => (extraction: Extraction) =>
  !extraction.findings.some(wanted);
const unstated =
  (...names: (keyof Extraction['report'])[]) =>
  ({ report }: Extraction) =>
    names.every((name) => {
      const value = report[name];
      return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    });
const isPresent = (finding: Finding) => finding.kind === 'judgement' && finding.earlier !== true;

const absences: readonly Absence[] = [
  {
    what: /\boverall (?:judgement|grade|rating|effectiveness)/iu,
    absent: none((one) => isPresent(one) && 'overall' in one && one.overall === true),
  },
  { what: /\b(?<!overall )(?:grades?|gradings?|ratings?|judgements?)\b/iu, absent: none(isPresent) },
  { what: /\bstanding dut(?:y|ies)\b/iu, absent: ({ standingDuties }) => standingDuties.length === 0 },
  { what: /\bstrengths?\b/iu, absent: none(({ kind }) => kind === 'strength') },
  {
    what: /\b(?:areas? for (?:improvement|development)|improvements?|must improve|needs? to improve)\b/iu,
    absent: none(({ kind }) => kind === 'areaForImprovement'),
  },
  { what: /\brecommendations?\b/iu, absent: none(({ kind }) => kind === 'recommendation') },
  {
    what: /\bpriority actions?\b|\bpriorit(?:y|ies)\b/iu,
    absent: none(({ kind }) => kind === 'priorityAction'),
  },
  { what: /\bflags?\b/iu, absent: none(({ kind }) => kind === 'flag') },
  { what: /\boutcome\b/iu, absent: none(({ kind }) => kind === 'outcome') },
  { what: /\b(?:indicators?|performance figures?)\b/iu, absent: none(({ kind }) => kind === 'indicator') },
  {
    what: /\b(?:time limit|deadline|by a date|dates? by which|due date|limit of time)\b/iu,
    absent: none(
      (one) => one.kind === 'duty' && (one.dueDate !== undefined || one.deadlineText !== undefined),
    ),
  },
  {
    what: /\b(?:asks?|asked|(?<!standing )dut(?:y|ies)|requires?|requests?|requirements?|must do)\b/iu,
    absent: none(({ kind }) => kind === 'duty'),
  },
  {
    what: /\bdates? of (?:the|this|its|any) (?:letter|report)|\bdate of its own\b|\b(?:letter|report)['’]s date\b/iu,
    absent: unstated('letterDates', 'reportDate'),
  },
  {
    what: /\bdates? of (?:the|its|an) inspection|\binspection dates?\b/iu,
    absent: unstated('inspectionStart', 'inspectionEnd'),
  },
  { what: /\b(?:portfolio holder|cabinet member|lead member)\b/iu, absent: unstated('portfolioHolder') },
  { what: /\bkey decision\b/iu, absent: unstated('keyDecision') },
  { what: /\bforward plan\b/iu, absent: unstated('forwardPlan') },
  { what: /\b(?:wards?|divisions?)\b/iu, absent: unstated('wards') },
  { what: /\b(?:public or exempt|publication status|exempt)\b/iu, absent: unstated('status') },
  { what: /\bperiod\b/iu, absent: unstated('period') },
  { what: /\bbackground papers?\b/iu, absent: unstated('backgroundPapers') },
  { what: /\b(?:appendi(?:x|ces)|annex(?:es)?)\b/iu, absent: unstated('appendices') },
  { what: /\bconsult/iu, absent: unstated('consultations') },
  {
    what: /\b(?:timetable|future dates?|later dates?|meetings?)\b/iu,
    absent: unstated('timetable', 'meetings'),
  },
  { what: /\b(?:officers?|contacts?|authors?|names?) /iu, absent: unstated('officers') },
  { what: /\bname of (?:the|its) council\b|\bcouncil it\b/iu, absent: unstated('council') },
  { what: /\b(?:recognised|of this (?:sort|kind))\b/iu, absent: ({ report }) => report.regime === 'unknown' },
];

/**
 * Whether what `text` says is not there is indeed not in the letter: of every negation the words after it, up to a stop or "but",
 * must name something of the list above that was not extracted, or a fact that the extraction says is not stated.
 */
export function isAbsent(text: string, { extraction }: Letter): boolean {
  const denied = [
    ...text.matchAll(/(?:\b(?:not?|none|nothing|neither|nor|without|never)\b|n['’]t\b)(?<said>[^.;:]*)/giu),
  ].map((match) => match.groups!.said!.replace(/,?\s+(?:but|only|though)\b.*$/iu, ''));
  if (denied.length === 0) return false;
  return denied.every((said) => {
    const named = absences.filter(({ what }) => what.test(`${said} `));
    if (named.length > 0) return named.every(({ absent }) => absent(extraction));
    return extraction.notStated.some((name) => said.toLowerCase().includes(plainName(name)));
  });
}

/** "inspectionDates" as "inspection dates". */
function plainName(name: string): string {
  return name.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}
