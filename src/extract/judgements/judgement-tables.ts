import type { Cell, TableBlock } from '../../domain/block.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { type GradeColumn, gradeColumns } from './grade-columns.ts';
import { type GradeForm, gradeForms } from './grade-forms.ts';
import { areaNamed, areaNearest } from './match-area.ts';
import { overallScore } from './overall-score.ts';
import { fitsScale, type PrintedGrade, printedGrade } from './printed-grade.ts';

interface GradeCell extends PrintedGrade {
  cell: Cell;
  column: GradeColumn;
}

interface GradeRow {
  label: Cell;
  grades: GradeCell[];
  area?: RegimeArea | undefined;
}

/** Share of a table's rows that must hold a grade for it to be a table of judgements, unless an area is named in it. */
const mostRows = 0.6;

/**
 * Judgements that stand in tables: a label in one cell of a row and nothing but a grade in another. Of columns for several years
 * the report's own is its judgement and the others are earlier ones; a blank cell is none.
 */
export function judgementTables(source: Source): FindingOf<'judgement'>[] {
  const forms = gradeForms(source.found);
  if (forms.length === 0) return [];
  return source.content.blocks.flatMap((block) =>
    block.kind === 'table' ? fromTable(source, block, forms) : [],
  );
}

function fromTable(source: Source, table: TableBlock, forms: readonly GradeForm[]): FindingOf<'judgement'>[] {
  const body = table.rows.slice(table.headerRows);
  const cells = body.map((row) => gradedIn(source, row, forms));
  const numbers = [...new Set(cells.flatMap((row) => row.map(({ cell }) => cell.column)))];
  const columns = gradeColumns(source, table, numbers);
  const rows = body.flatMap((row, at) => gradeRow(source, row, cells[at]!, columns) ?? []);
  nameAreas(source, rows);
  const sure = rows.flatMap((row) => {
    const grades = row.grades.filter(
      (one) =>
        (!one.needsArea || row.area !== undefined) &&
        (row.area === undefined || fitsScale(one.form, row.area)),
    );
    return grades.length === 0 ? [] : [{ ...row, grades }];
  });
  const named = sure.some(({ area }) => area !== undefined);
  if (sure.length === 0 || (!named && (sure.length < 2 || sure.length < mostRows * body.length))) return [];
  return sure.flatMap((row) => row.grades.map((grade) => toJudgement(source, row, grade)));
}

type Graded = PrintedGrade & { cell: Cell };

function gradedIn(source: Source, row: readonly Cell[], forms: readonly GradeForm[]): Graded[] {
  return row.flatMap((cell) => {
    const grade = cell.endChar > cell.startChar ? printedGrade(source.wordsOf(cell), forms) : undefined;
    return grade === undefined ? [] : [{ ...grade, cell }];
  });
}

/** A row with a cell that is no grade, its label, and one grade of its own; two for the same time tell nothing sure. */
function gradeRow(
  source: Source,
  cells: readonly Cell[],
  graded: readonly Graded[],
  columns: ReadonlyMap<number, GradeColumn>,
): GradeRow | undefined {
  const labels = cells.filter(
    (cell) =>
      /\p{L}{3}/u.test(source.wordsOf(cell)) && graded.every((one) => one.needsArea || one.cell !== cell),
  );
  const isArea = (cell: Cell) => source.found.some((regime) => areaNamed(source.wordsOf(cell), regime));
  const label = labels.find(isArea) ?? labels[0];
  const grades = graded.flatMap((one) => {
    const column = columns.get(one.cell.column) ?? { kind: 'own' as const };
    return one.cell === label || column.kind === 'other' ? [] : [{ ...one, column }];
  });
  // A cell that is nothing but a grade is surer than one that begins with it.
  const ofNow = grades.filter(({ column }) => column.kind === 'own');
  const whole = ofNow.filter(({ needsArea }) => !needsArea);
  const now = whole.length > 0 ? whole : ofNow;
  if (label === undefined || now.length > 1) return undefined;
  const kept = grades.filter((one) => one.column.kind !== 'own' || now.includes(one));
  return kept.length === 0 ? undefined : { label, grades: kept };
}

/** Full names first; then each label left over takes the nearest area of the edition that no other row has. */
function nameAreas({ edition, wordsOf }: Source, rows: readonly GradeRow[]): void {
  const regimeOf = (row: GradeRow) => row.grades[0]!.form.regime;
  for (const row of rows) row.area = areaNamed(wordsOf(row.label), regimeOf(row), edition?.areas);
  for (const row of rows.filter(({ area, grades }) => area === undefined && !grades[0]!.needsArea)) {
    const taken = new Set(rows.map(({ area }) => area?.key));
    const free = regimeOf(row).areas.filter(
      ({ key }) => !taken.has(key) && (edition?.areas.includes(key) ?? true),
    );
    row.area = areaNearest(wordsOf(row.label), free);
  }
}

function toJudgement(source: Source, { label, area }: GradeRow, grade: GradeCell): FindingOf<'judgement'> {
  const { cell, form, column, start, end } = grade;
  const span = {
    startChar: Math.min(label.startChar, cell.startChar),
    endChar: Math.max(label.endChar, cell.endChar),
  };
  const overall = area?.overall ?? /^overall\b/iu.test(source.wordsOf(label));
  const earlier = column.kind === 'earlier';
  const percent = overall && !earlier ? overallScore(source, form.regime) : undefined;
  const { inspectorate, voice, ...base } = source.base(span, 'judgement-table', percent?.context);
  return {
    kind: 'judgement',
    ...base,
    voice: column.kind === 'self' ? 'council-own' : voice,
    ...(inspectorate === undefined || column.kind === 'self' ? {} : { inspectorate }),
    area: source.wordsOf(label),
    ...(area === undefined || earlier ? {} : { areaKey: area.key }),
    printed: source.wordsOf(cell).slice(start, end),
    grade: form.canonical,
    scale: form.scale.key,
    ...(overall ? { overall: true as const } : {}),
    ...(percent === undefined ? {} : { score: percent.printed }),
    ...(earlier ? { earlier: true as const } : {}),
    ...(earlier && column.period !== undefined ? { period: column.period } : {}),
  };
}
