import type { Cell, TableBlock } from '../../domain/block.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { type GradeForm, gradeForms, gradeOf } from './grade-forms.ts';
import { areaNamed, areaNearest } from './match-area.ts';

interface GradeRow {
  label: Cell;
  grade: Cell;
  form: GradeForm;
  area?: RegimeArea | undefined;
}

/** Share of a table's rows that must hold a grade for it to be a table of judgements, unless an area is named in it. */
const mostRows = 0.6;

/** Judgements that stand in tables: a label in one cell of a row and nothing but a grade in another. */
export function judgementTables(source: Source): FindingOf<'judgement'>[] {
  const forms = gradeForms(source.found);
  if (forms.length === 0) return [];
  return source.content.blocks.flatMap((block) =>
    block.kind === 'table' ? fromTable(source, block, forms) : [],
  );
}

function fromTable(source: Source, table: TableBlock, forms: readonly GradeForm[]): FindingOf<'judgement'>[] {
  const body = table.rows.slice(table.headerRows);
  const rows = body.flatMap((cells) => gradeRow(source, cells, forms) ?? []);
  nameAreas(source, rows);
  const named = rows.some(({ area }) => area !== undefined);
  if (rows.length === 0 || (!named && (rows.length < 2 || rows.length < mostRows * body.length))) return [];
  return rows.map((row) => toJudgement(source, row));
}

/** A row with one cell that is a grade and another, before or after it, that is not: its label. */
function gradeRow(source: Source, cells: readonly Cell[], forms: readonly GradeForm[]): GradeRow | undefined {
  const filled = cells.filter((cell) => cell.endChar > cell.startChar);
  const graded = filled.flatMap((cell) => {
    const form = gradeOf(source.wordsOf(cell), forms);
    return form === undefined ? [] : [{ cell, form }];
  });
  const labels = filled.filter((cell) => graded.every((one) => one.cell !== cell));
  const label = labels[0];
  if (graded.length !== 1 || label === undefined || !/\p{L}{3}/u.test(source.wordsOf(label)))
    return undefined;
  return { label, grade: graded[0]!.cell, form: graded[0]!.form };
}

/** Full names first; then each label left over takes the nearest area of the edition that no other row has. */
function nameAreas({ edition, wordsOf }: Source, rows: readonly GradeRow[]): void {
  for (const row of rows) row.area = areaNamed(wordsOf(row.label), row.form.regime, edition?.areas);
  for (const row of rows.filter(({ area }) => area === undefined)) {
    const taken = new Set(rows.map(({ area }) => area?.key));
    const free = row.form.regime.areas.filter(
      ({ key }) => !taken.has(key) && (edition?.areas.includes(key) ?? true),
    );
    row.area = areaNearest(wordsOf(row.label), free);
  }
}

function toJudgement(source: Source, { label, grade, form, area }: GradeRow): FindingOf<'judgement'> {
  const span = {
    startChar: Math.min(label.startChar, grade.startChar),
    endChar: Math.max(label.endChar, grade.endChar),
  };
  const overall = area?.overall ?? /^overall\b/iu.test(source.wordsOf(label));
  return {
    kind: 'judgement',
    ...source.base(span, 'judgement-table'),
    area: source.wordsOf(label),
    ...(area === undefined ? {} : { areaKey: area.key }),
    printed: source.wordsOf(grade),
    grade: form.canonical,
    scale: form.scale.key,
    ...(overall ? { overall: true as const } : {}),
  };
}
