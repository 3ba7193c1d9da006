import type { ReadReport } from '../domain/read-report.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import { isAcronym } from '../regimes/form-matcher.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { ReportHead } from './describe-head.ts';

const small = new Set('a an and as at by for from in into of on or the to with'.split(' '));
const aboutJudging =
  /\b(?:assess(?:ment|ed)|inspection|review|performance|evaluation|rating|judgement|letter|challenge|audit|ombudsman|visit|notice)\b/iu;

/** Lines that stand at the top of a report and are no title: labels, dates, bodies, section headings, notices. */
const notTitle = [
  /^(?:\d{1,2}(?:\.\d+)*\.?\s+|section \d+\s*[:.]\s*)?(?:purpose|summary|introduction|background|inspection outcome|executive summary|contents|judgement|recommendations?|overall|what needs to improve|report)\b.{0,25}$/iu,
  /^(?:meeting|date|status|to|from|report to|report of|report by|wards?|key decision|portfolio holder|contact|lead|responsible|name|address|telephone|email|approved|signed|inspection dates?|published|appendix|forward|classification|part|joint report)\b/iu,
  /\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4}$/u,
  /^(?:[\p{L}\s&,’']+ )?(?:cabinet|committee|commission|panel|board)$/iu,
  /^dear\b|\bsample report\b|^ofsted$|^care quality commission$|^(?:all )?wards/iu,
];

/** What a form says of itself at the end of its title, and no reader says of the report. */
const ofForm = /\s+(?:template|pro[- ]?forma|form)$/iu;

/** Report title for display: stated, else from its top lines, else the file's name. */
export function titleOf(report: ReadReport, head: ReportHead, fileName: string, regimes: Regimes): string {
  const stated = oneLine(report.stated.title?.text ?? '');
  const lines = head.lines.filter((line) => !onlyBodies(line, regimes));
  const fit = isTitle(stated) && !onlyBodies(stated, regimes);
  const found = fit && !bareName(stated) ? stated : (topTitle(lines) ?? (fit ? stated : ''));
  const title = found.replace(ofForm, '');
  return title === '' ? fileName.replace(/\.[a-z0-9]+$/iu, '') : inSensibleCase(title, regimes);
}

/** A "Subject:" line, else the first top line that speaks of a judgement, after the bare name it stands under. */
function topTitle(lines: readonly string[]): string | undefined {
  const subject = lines
    .map((line) => /^(?:subject|title|report title)\s*[:|]\s*(.{6,})$/iu.exec(line)?.[1])
    .find(Boolean);
  if (subject !== undefined) return oneLine(subject);
  const at = lines.findIndex((line) => isTitle(line) && aboutJudging.test(line) && line.length <= 220);
  const line = lines[at];
  if (line === undefined) return undefined;
  const above = lines[at - 1];
  const whole = /\b(?:and|of|the|for|in|with|authority)$/iu.test(line)
    ? `${line} ${lines[at + 1] ?? ''}`
    : line;
  return oneLine(above !== undefined && isTitle(above) && bareName(above) ? `${above}: ${whole}` : whole);
}

/** True for a line that says whose paper it is and no more: bodies' names, with what stands in brackets. */
function onlyBodies(line: string, regimes: Regimes): boolean {
  const { inspectorates } = findNamedBodies(line, regimes);
  const rest = inspectorates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(Math.max(start, end)),
    line.replace(/\([^)]*\)/gu, (brackets) => ' '.repeat(brackets.length)),
  );
  return inspectorates.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|the)\b/giu, ''));
}

function isTitle(line: string): boolean {
  return line !== '' && !notTitle.some((shape) => shape.test(line));
}

/** A few words that name a place or council and say nothing of what the report is. */
function bareName(line: string): boolean {
  return line.split(' ').length <= 6 && !aboutJudging.test(line) && !/\breport\b/iu.test(line);
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s–—:-]+|[\s–—:-]+$/gu, '')
    .trim();
}

/** Capitals throughout become capital initials; acronyms and mixed print stay. */
function inSensibleCase(title: string, regimes: Regimes): string {
  if (/\p{Ll}{2}/u.test(title)) return title;
  const acronyms = acronymsOf(regimes);
  return title
    .split(' ')
    .map((word, index) =>
      acronyms.has(word.replace(/[^\p{L}]/gu, '')) ? word : capitalised(word, index === 0),
    )
    .join(' ');
}

function capitalised(word: string, first: boolean): string {
  const lower = word.toLowerCase();
  if (!first && small.has(lower)) return lower;
  return lower.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function acronymsOf(regimes: Regimes): Set<string> {
  const forms = [...regimes.inspectorates, ...regimes.regimes, ...regimes.indicatorSets].flatMap((entry) => [
    entry.short,
    ...('aliases' in entry ? entry.aliases : []),
  ]);
  const words = forms.flatMap((form) => form.split(' ')).filter(isAcronym);
  return new Set([...words, 'NHS', 'UK', 'SEND', 'II', 'III', 'IV'].map((word) => word.toUpperCase()));
}
