import type { Cell, TableBlock } from '../../domain/block.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Regime, RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { gradeColumns } from './grade-columns.ts';
import { gradeForms, gradeOf } from './grade-forms.ts';
import { starArea } from './star-area.ts';
import { starCells } from './star-cells.ts';
import { starQuestion } from './star-question.ts';
import { starRegime } from './star-regime.ts';
import { starService } from './star-service.ts';

/**
 * The two questions of a star rating in a table: "Children | Serving people well? | Some | Most", the service in a cell of its own
 * that may go with several rows, a column for each year.
 */
export function starTables(source: Source): FindingOf<'judgement'>[] {
  const regime = starRegime(source);
  if (regime === undefined) return [];
  return source.content.blocks.flatMap((block) =>
    block.kind === 'table' ? [...fromTable(source, block, regime), ...starCells(source, block, regime)] : [],
  );
}

function fromTable(source: Source, table: TableBlock, regime: Regime): FindingOf<'judgement'>[] {
  let service: Cell | undefined;
  return table.rows.slice(table.headerRows).flatMap((cells) => {
    const first = cells.find(({ column }) => column === 0);
    const named = first !== undefined && serviceOf(source.wordsOf(first)) !== undefined;
    if (named) service = first;
    else if (first !== undefined && first.endChar > first.startChar && !asks(source, first))
      service = undefined;
    return service === undefined ? [] : fromRow(source, table, cells, service, regime);
  });
}

function fromRow(
  source: Source,
  table: TableBlock,
  cells: readonly Cell[],
  service: Cell,
  regime: Regime,
): FindingOf<'judgement'>[] {
  const label = cells.find((cell) => cell !== service && asks(source, cell));
  const area = label && areaFor(regime, serviceOf(source.wordsOf(service))!, source.wordsOf(label));
  if (label === undefined || area === undefined) return [];
  const forms = gradeForms([regime]).filter(({ scale }) => scale.key === area.scale);
  const graded = cells.flatMap((cell) => {
    const form = gradeOf(source.wordsOf(cell), forms);
    return form === undefined ? [] : [{ cell, form }];
  });
  const columns = gradeColumns(
    source,
    table,
    graded.map(({ cell }) => cell.column),
  );
  return graded.flatMap(({ cell, form }): FindingOf<'judgement'>[] => {
    const { kind, period } = columns.get(cell.column) ?? { kind: 'own' as const };
    if (kind === 'other' || kind === 'self') return [];
    const span = { startChar: label.startChar, endChar: cell.endChar };
    return [
      {
        kind: 'judgement',
        ...source.base(span, 'star-table', [source.context(service, 'row')]),
        regime: regime.key,
        area: source.wordsOf(label),
        ...(kind === 'own' ? { areaKey: area.key } : { earlier: true as const }),
        printed: source.wordsOf(cell),
        grade: form.canonical,
        scale: form.scale.key,
        ...(kind === 'earlier' && period !== undefined ? { period } : {}),
      },
    ];
  });
}

function serviceOf(words: string): 'children' | 'adults' | undefined {
  return words.length > 60 ? undefined : starService(words);
}

function asks({ wordsOf }: Source, cell: Cell): boolean {
  return starQuestion(wordsOf(cell)) !== undefined;
}

function areaFor(regime: Regime, service: string, label: string): RegimeArea | undefined {
  return starArea(regime, starQuestion(label) ?? 'prospects', service);
}
