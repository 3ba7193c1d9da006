import type { Asked } from '../domain/asked.ts';
import type { ContextSpan } from '../domain/citation.ts';
import { findPeriods } from '../domain/find-periods.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Chosen } from './chosen.ts';
import { citeSpan } from './cite-evidence.ts';
import type { Evidence } from './evidence.ts';
import { samePeriod } from './judge-time.ts';

/** Evidence with its citation, ready to be put into a sentence. */
export function toChosen(evidence: Evidence, _asked: Asked, target: ScopeTarget, regimes: Regimes): Chosen {
  const { report, part } = evidence;
  const body = bodyMention(report, part.inspectorate, regimes);
  return {
    citation: citeSpan(report, evidence, body === undefined ? [] : [body]),
    voice: part.voice,
    ...(part.inspectorate === undefined ? {} : { inspectorate: part.inspectorate }),
    ...(part.name === undefined ? {} : { partName: part.name }),
    ...(report.profile.council === undefined ? {} : { council: report.profile.council }),
    ...(evidence.row === undefined ? {} : { row: readRow(evidence, target) }),
    score: evidence.similarity,
  };
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
function readRow({ report, block, row }: Evidence, target: ScopeTarget): NonNullable<Chosen['row']> {
  if (block.kind !== 'table' || row === undefined) return { label: [], cells: [] };
  const { text } = report.content;
  const slice = (cell: { startChar: number; endChar: number } | undefined) =>
    cell === undefined ? '' : text.slice(cell.startChar, cell.endChar);
  const cells = block.rows[row] ?? [];
  const headers = block.headerRows > 0 ? (block.rows[block.headerRows - 1] ?? []) : [];
  const labelled = cells.map((cell) => ({
    header: slice(headers.find((one) => one.column === cell.column)),
    value: slice(cell),
    column: cell.column,
  }));
  const figures = labelled.findIndex((cell, at) => at > 0 && !namesRow(cell, labelled[0]!.value));
  const labelCells = labelled.slice(0, figures < 0 ? 1 : figures);
  const rest = labelled.slice(labelCells.length).filter((cell) => cell.value !== '');
  const asked = rest.filter((cell) =>
    findPeriods(cell.header).some((found) =>
      target.periods.some((period) => samePeriod(period, found.period)),
    ),
  );
  return {
    label: labelCells.map((cell) => cell.value).filter((value) => value !== ''),
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
