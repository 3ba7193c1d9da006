import type { ReadReport } from '../domain/read-report.ts';
import { findCouncils } from '../regimes/find-councils.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import { isAcronym } from '../regimes/form-matcher.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { ReportHead } from './describe-head.ts';

const small = new Set('a an and as at by for from in into of on or the to with'.split(' '));
const aboutJudging =
  /\b(?:assess(?:ment|ed)|inspection|review|performance|evaluation|rating|judgement|letter|challenge|audit|ombudsman|visit|notice)\b/iu;

/** Lines that stand at the top of a report and are no title: labels, dates, bodies, section headings, notices. */
const notTitle = [
  /^(?:\d{1,2}(?:\.\d+)*\.?\s+|section \d+\s*[:.]\s*)?(?:purpose|summary|introduction|background|inspection outcome|executive summary|contents|judgement|recommendations?|overall|what needs to improve|report|consultation|decision|options|reasons?|risks?|benefits)\b.{0,25}$/iu,
  /^(?:\d{1,2}(?:\.\d+)*\.?\s+)?\p{L}[\p{L}\s,]{0,40}\bimplications?\b.{0,10}$/iu,
  /^(?:to|from)\s*[:|]|^(?:name|date) of\b/iu,
  /^(?:meeting|date|status|contact|lead|responsible|name|address|telephone|email|approved|signed|published|classification|part)(?:\s[\p{L}’']+){0,2}\s*(?:[:|]|$)/iu,
  /^(?:report to|report (?:of|by) (?!(?:the |an? )?(?:inspection|review|assessment|visit)\b)|wards?|key decision|portfolio holder|lead inspector|inspection dates?|published|appendix|forward|joint report)\b/iu,
  /^(?:[\p{L}\s&,’']+ )?(?:cabinet|committee|commission|panel|board)(?:\s*[–—,-]?\s*\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4})?$/iu,
  /^\W*(?:\p{L}+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4}$/u,
  /^dear\b|\bsample report\b|^ofsted$|^care quality commission$|^(?:all )?wards/iu,
];
const sentence = /^.{25,}[.;]$/u;
const person =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b|our ref|your ref)|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b/iu;

/** What a form says of itself at the end of its title, and no reader says of the report. */
const ofForm = /\s+(?:template|pro[- ]?forma|form)$/iu;

/** Report title for display: stated, else from its top lines, else the file's name. */
export function titleOf(report: ReadReport, head: ReportHead, fileName: string, regimes: Regimes): string {
  const stated = oneLine(report.stated.title?.text ?? '');
  const lines = head.lines.filter((line) => !onlyBodies(line, regimes));
  const fit = isTitle(stated) && !onlyBodies(stated, regimes);
  const found =
    fit && !bareName(stated) ? stated : (topTitle(lines) ?? (fit ? stated : plainTitle(lines, regimes)));
  const title = found.replace(ofForm, '');
  return title === '' ? fileName.replace(/\.[a-z0-9]+$/iu, '') : inSensibleCase(title, regimes, report.text);
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

/** The first top line of three words or more that names neither council nor person; empty when there is none. */
function plainTitle(lines: readonly string[], regimes: Regimes): string {
  const fits = (line: string) => isTitle(line) && line.split(' ').length >= 3 && !person.test(line);
  const named = (line: string) => findCouncils(line, regimes.councils).some(({ explicit }) => explicit);
  return lines.find((line) => fits(line) && !named(line) && line.length <= 160) ?? '';
}

/** A line of bodies' names is no longer than this, in characters. */
const longestBodies = 400;

/** True for a line that says whose paper it is and no more: bodies' names, with what stands in brackets. */
function onlyBodies(line: string, regimes: Regimes): boolean {
  if (line.length > longestBodies) return false;
  const { inspectorates } = findNamedBodies(line, regimes);
  const rest = inspectorates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(Math.max(start, end)),
    line.replace(/\([^)]*\)/gu, (brackets) => ' '.repeat(brackets.length)),
  );
  return inspectorates.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|the)\b/giu, ''));
}

function isTitle(line: string): boolean {
  return line !== '' && !sentence.test(line) && !notTitle.some((shape) => shape.test(line));
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
function inSensibleCase(title: string, regimes: Regimes, text: string): string {
  if (/\p{Ll}{2}/u.test(title)) return title;
  const acronyms = acronymsOf(regimes);
  return title
    .split(' ')
    .map((word, index) => {
      const bare = word.replace(/[^\p{L}]/gu, '');
      return acronyms.has(bare) || alwaysCapitals(bare, text) ? word : capitalised(word, index === 0);
    })
    .join(' ');
}

/** True for a word that the running text prints, and in capitals only. */
function alwaysCapitals(word: string, text: string): boolean {
  if (word.length < 2 || word.length > 8 || small.has(word.toLowerCase())) return false;
  const printed = text.match(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'giu')) ?? [];
  const running = new RegExp(
    `\\p{Ll}{2}[^\\n]*(?<![\\p{L}])${word}(?![\\p{L}])|(?<![\\p{L}])${word}(?![\\p{L}])[^\\n]*\\p{Ll}{2}`,
    'u',
  );
  return printed.every((form) => form === word) && running.test(text);
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
