import { councilYearOf, findPeriods } from '../domain/find-periods.ts';
import type { ReadReport } from '../domain/read-report.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import type { ReportHead } from './describe-head.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const fullDate = new RegExp(
  `\\b(?:\\d{1,2}\\s?(?:st|nd|rd|th)?\\s+)?${month},?\\s+((?:19|20)\\d{2})\\b`,
  'giu',
);
const councilYearInWords =
  /\bApril\s+(?:19|20)\d{2}\s*(?:–|-|to)\s*(?:31\s?(?:st)?\s+)?March\s+(?:19|20)\d{2}\b/giu;
const inspected =
  /\b(?:inspection|visit|fieldwork|review|assessment|on-site)\s+(?:dates?|period)\b|\b(?:inspection|visit|fieldwork|review|assessment|activity) on[- ]?site\b|\bon[- ]?site (?:inspection|visit|fieldwork|review|assessment|activity)\b|\bdates? of (?:inspection|visit|review|assessment)\b|\binspect(?:ed|ion) (?:between|from|on)\b/iu;
const judging =
  /\b(?:inspected|assessed|visited|reviewed)\b|\b(?:inspection|assessment|visit|review|inspectors|team|fieldwork)\b[^.]*\b(?:took place|carried out|conducted|undertaken|undertook|held|ran|lasted|was made|were (?:here|on[- ]?site))\b|\b(?:carried out|conducted|undertook|made)\b[^.]*\b(?:inspection|assessment|visit|review)\b|\b(?:findings|outcome|results?) of (?:the|an?|our|this)\b[^.]*\b(?:inspection|assessment|visit|review)\b/iu;
const another =
  /\b(?:previous(?:ly)?|last (?:inspect|assess|visit|review)\w*|since|next|began|will be|would be|earlier|follow(?:ed|ing)[- ]up)\b/iu;
const yearEnded = /\byear (?:ended|ending|to)(?: on)? 31\s?(?:st)? March,? ((?:19|20)\d{2})\b/iu;
const covered =
  /\bperiod (?:covered|of (?:this|the) (?:assessment|review))|\bfor the (?:year|period) (?:ended|ending|to|from)\b/iu;

/**
 * Periods a report judges, canonical and in order: the inspection's years where its dates are printed, else those of
 * the title, else those its opening states as covered, else when a sentence of the opening says that a body whose
 * judgement it carries (`namesBody`) inspected, else the council year its opening names most, twice at least.
 */
export function periodsOf(
  report: ReadReport,
  title: string,
  head: ReportHead,
  namesBody: (text: string) => boolean = () => false,
): string[] {
  const dates = lineWith(head, inspected);
  if (dates !== undefined) return unique(yearsIn(dates).map(String));
  const stated = findPeriods(title.replace(fullDate, ' ')).map(({ period }) => period);
  if (stated.length > 0) return preferred(stated);
  const ended = yearEnded.exec(head.opening)?.[1];
  if (ended !== undefined) return [councilYearOf(Number(ended) - 1)];
  const line = lineWith(head, covered);
  const named = line === undefined ? [] : findPeriods(line).map(({ period }) => period);
  if (named.some((period) => period.includes('/')))
    return unique(named.filter((period) => period.includes('/')));
  const told = yearsOfInspection(head, namesBody);
  if (told.length > 0) return told;
  return mostNamed(head.opening, 2) ?? mostNamed(report.text.slice(0, 12_000), 4) ?? [];
}

/** Calendar years of a report's meetings, letters and publication, in order. `letterheads` hold the letters' dates. */
export function yearsOf(report: ReadReport, head: ReportHead, letterheads: readonly string[]): number[] {
  const stated = report.stated.dates
    .filter((span) => !ofAnotherPaper(report, span.startChar))
    .map(({ text }) => text)
    .join('\n');
  const top = yearsIn(stated).length > 0 ? stated : head.lines.join('\n');
  const found = [top, datedLines(head), head.opening].map(yearsIn).find((years) => years.length > 0) ?? [];
  const whole = [report.text, ...report.asides.map(({ text }) => text)].join('\n');
  const published = [...whole.matchAll(/(?:crown copyright|©)\D{0,12}((?:19|20)\d{2})\b/giu)].map((match) =>
    Number(match[1]),
  );
  return unique([...found, ...letterheads.flatMap(yearsIn), ...published]).sort((a, b) => a - b);
}

/** Years of the full dates and of month and year in a text, e.g. 2013 for "3rd May 2013" or "October 2013". */
export function yearsIn(printed: string): number[] {
  const text = printed.replace(councilYearInWords, ' ').replace(/^.*\bprevious.*$/gimu, ' ');
  const dated = [...text.matchAll(fullDate)].map((match) => Number(match[1]));
  const numeric = [...text.matchAll(/\b\d{1,2}[/.]\d{1,2}[/.]((?:19|20)\d{2})\b/gu)].map((match) =>
    Number(match[1]),
  );
  return [...dated, ...numeric];
}

/** True for a date in a line on an earlier inspection, or in a list of the papers that a report draws on. */
function ofAnotherPaper({ text }: ReadReport, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1_500), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    /\b(?:previous|last inspect)/iu.test(line) || /^.{0,6}background (?:papers|documents)\b/imu.test(before)
  );
}

/** Years of the dates in the first sentence of the opening that says when a body inspected. */
function yearsOfInspection({ opening }: ReportHead, namesBody: (text: string) => boolean): string[] {
  const sentence = splitSentences(opening)
    .map(({ startChar, endChar }) => opening.slice(startChar, endChar))
    .find(
      (words) =>
        judging.test(words) &&
        !another.test(words) &&
        yearsIn(words).length > 0 &&
        (namesBody(words) || /\bthis letter\b/iu.test(words)),
    );
  return sentence === undefined ? [] : unique(yearsIn(sentence).map(String));
}

/** Lines of the opening that say when something was done to the report. */
function datedLines({ opening }: ReportHead): string {
  const lines = opening.split('\n').filter((line) => line.length <= 200);
  return lines.filter((line) => /\b(?:dated?|published|completed|updated|issued)\b/iu.test(line)).join('\n');
}

function lineWith(head: ReportHead, mark: RegExp): string | undefined {
  const lines = [...head.lines, ...head.opening.split('\n')];
  const line = lines.find(
    (candidate) => mark.test(candidate) && candidate.length <= 300 && /\b(?:19|20)\d{2}\b/u.test(candidate),
  );
  return line?.slice(mark.exec(line)?.index ?? 0).split(/\bpublished\b|[.;]\s/iu)[0];
}

/** A council year says more than a calendar year beside it. */
function preferred(periods: readonly string[]): string[] {
  const councilYears = periods.filter((period) => period.includes('/'));
  return unique(councilYears.length > 0 ? councilYears : periods);
}

function mostNamed(text: string, least: number): string[] | undefined {
  const counts = new Map<string, number>();
  for (const { period, start } of findPeriods(text)) {
    const before = text.slice(Math.max(0, start - 60), start);
    if (
      !period.includes('/') ||
      /\b(?:previous|last year|compared (?:with|to)|since|than in)\b[^.]*$/iu.test(before)
    )
      continue;
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0];
  return best !== undefined && best[1] >= least ? [best[0]] : undefined;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
