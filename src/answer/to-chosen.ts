import type { Asked } from '../domain/asked.ts';
import type { ContextSpan } from '../domain/citation.ts';
import { findPeriods } from '../domain/find-periods.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import { themeCell } from '../domain/theme-cell.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { antecedentOf } from './antecedent-of.ts';
import type { Chosen } from './chosen.ts';
import { citeSpan } from './cite-evidence.ts';
import type { Evidence } from './evidence.ts';
import { samePeriod } from './judge-time.ts';

/** Evidence with its citation, ready to be put into a sentence. */
export function toChosen(evidence: Evidence, _asked: Asked, target: ScopeTarget, regimes: Regimes): Chosen {
  const { report, part } = evidence;
  const speaker = speakerOf(evidence, target, regimes);
  const group = groupCell(evidence);
  const leanedOn = [bodyMention(report, speaker, regimes), group, sentenceBefore(evidence)].filter(
    (span) => span !== undefined,
  );
  return {
    citation: citeSpan(report, evidence, leanedOn),
    voice: part.voice,
    judgesItself: part.voice === 'council-own' && part.regime === 'self-assessment',
    joint: report.profile.inspectorates.length > 1,
    ...(speaker === undefined ? {} : { inspectorate: speaker }),
    ...(part.name === undefined ? {} : { partName: part.name }),
    ...(report.profile.council === undefined ? {} : { council: report.profile.council }),
    ...(evidence.row === undefined ? {} : { row: readRow(evidence, target, group?.quote) }),
    score: evidence.similarity,
  };
}

/**
 * Whose judgement the words are. Where a report carries several inspectorates' judgements: the one that the words, their
 * block or their headings name alone, else none is said; for a joint inspection, the one asked about.
 */
function speakerOf(
  { report, part, block, frame }: Evidence,
  target: ScopeTarget,
  regimes: Regimes,
): string | undefined {
  const bodies = report.profile.inspectorates;
  if (bodies.length < 2 || part.name !== undefined) return part.inspectorate;
  if (part.voice === 'inspectorate') return bodies.find((key) => target.inspectorates.includes(key));
  const words = report.content.text.slice(block.startChar, block.endChar);
  const named = (text: string) => [
    ...new Set(
      findNamedBodies(text, regimes)
        .inspectorates.filter((one) => one.ambiguous !== true)
        .map((one) => one.key),
    ),
  ];
  const said = named(words);
  const keys = said.length > 0 ? said : named(frame);
  return keys.length === 1 ? keys[0] : undefined;
}

/** The cell that a row shares with rows above it: printed once, at the first of them. Undefined when the row has its own. */
function groupCell({ report, block, row }: Evidence): ContextSpan | undefined {
  if (block.kind !== 'table' || row === undefined) return undefined;
  const first = block.rows[row]?.[0];
  if (first === undefined || first.endChar > first.startChar) return undefined;
  const above = block.rows
    .slice(block.headerRows, row)
    .findLast((cells) => cells[0] !== undefined && cells[0].endChar > cells[0].startChar)?.[0];
  if (above === undefined) return undefined;
  const { startChar, endChar } = above;
  return { startChar, endChar, quote: report.content.text.slice(startChar, endChar), role: 'row' };
}

/** The sentence without which one that points back cannot be read. */
function sentenceBefore(evidence: Evidence): ContextSpan | undefined {
  const before = antecedentOf(evidence);
  if (before === undefined) return undefined;
  const { startChar, endChar, text } = before;
  return { startChar, endChar, quote: text, role: 'lead-in' };
}

const mentions = new WeakMap<ReportVersion, Map<string, ContextSpan | undefined>>();

/** First place where the report prints the inspectorate's name; undefined when it never does. */
function bodyMention(
  report: ReportVersion,
  key: string | undefined,
  regimes: Regimes,
): ContextSpan | undefined {
  if (key === undefined) return undefined;
  const known = mentions.get(report) ?? new Map<string, ContextSpan | undefined>();
  mentions.set(report, known);
  if (!known.has(key)) {
    const { text } = report.content;
    const named = findNamedBodies(text, regimes).inspectorates.filter(
      (body) => body.key === key && body.ambiguous !== true,
    );
    // A heading in capitals would shout in the middle of a sentence.
    const found =
      named.find((body) => /\p{Ll}|^\p{Lu}{2,6}$/u.test(text.slice(body.start, body.end))) ?? named[0];
    known.set(
      key,
      found && {
        startChar: found.start,
        endChar: found.end,
        quote: text.slice(found.start, found.end),
        role: 'body',
      },
    );
  }
  return known.get(key);
}

/** The row's label and the cells of the periods asked for; all its cells when none of its columns names one. */
function readRow(
  { report, block, row }: Evidence,
  target: ScopeTarget,
  group: string | undefined,
): NonNullable<Chosen['row']> {
  if (block.kind !== 'table' || row === undefined) return { label: [], cells: [] };
  const { text } = report.content;
  const slice = (cell: { startChar: number; endChar: number } | undefined) =>
    cell === undefined ? '' : text.slice(cell.startChar, cell.endChar);
  const cells = block.rows[row] ?? [];
  const headers = block.rows.slice(0, block.headerRows).flat();
  const labelled = cells.map((cell) => ({
    header: headers
      .filter((one) => cell.column >= one.column && cell.column < one.column + (one.columnSpan ?? 1))
      .map(slice)
      .filter((words) => words !== '')
      .join(', '),
    value: slice(cell),
    column: cell.column,
  }));
  // Under a shared cell the second cell is the row's own name.
  const hasTheme = themeCell(text, block, row) !== undefined;
  const own = hasTheme || labelled[0]?.value === '' ? 2 : 1;
  const figures = labelled.findIndex((cell, at) => at >= own && !namesRow(cell, labelled[0]!.value));
  const labelCells = labelled.slice(0, figures < 0 ? (hasTheme ? own : 1) : figures);
  const rest = labelled.slice(labelCells.length).filter((cell) => cell.value !== '');
  const asked = rest.filter((cell) =>
    findPeriods(cell.header).some((found) =>
      target.periods.some((period) => samePeriod(period, found.period)),
    ),
  );
  return {
    label: [...(group === undefined ? [] : [group]), ...labelCells.map((cell) => cell.value)].filter(
      (value) => value !== '',
    ),
    ...(hasTheme ? { theme: true as const } : {}),
    cells: (asked.length > 0 ? asked : rest).map(({ header, value }) => ({ header, value })),
  };
}

const measures =
  /\b(?:measure|indicator|description|title|name|area|outcome|standard|statement|subject)s?\b/iu;

/** True for a further cell that names its row: a text under "Measure", after a code, or too long for a value. */
function namesRow({ header, value }: { header: string; value: string }, first: string): boolean {
  if (value === '' || /^[£$€<>+-]?\s?\d|^n\/a$|^(?:yes|no)$/iu.test(value) || findPeriods(header).length > 0)
    return false;
  const afterCode = first.length <= 12 && /\d/u.test(first);
  return measures.test(header) || afterCode || value.length >= 24;
}
