import type { TableBlock } from '../../../domain/block.ts';
import { blockAt } from '../../../domain/block-at.ts';
import type { FindingOf } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { fixed, type NewParagraph, quoted } from '../paragraph.ts';
import { printedTable } from './tables.ts';

type Indicator = FindingOf<'indicator'>;

/** Every indicator that the source prints: whole tables as printed, others by code, measure and values; and those it only names. */
export function indicators(drafted: Drafted): NewParagraph[] {
  const all = drafted.of('indicator');
  const tables = new Map(all.map((indicator) => [indicator, tableOf(drafted, indicator)]));
  const whole = [...new Set(tables.values())].filter((table) => table !== undefined);
  const loose = all.filter((indicator) => tables.get(indicator) === undefined);
  return [
    ...named(
      drafted,
      loose.filter(({ values }) => values.length === 0),
    ),
    ...whole.flatMap((table) => printedTable(drafted, table, 'printed these figures')),
    ...tabled(
      drafted,
      loose.filter(({ values }) => values.length > 0),
    ),
  ];
}

function tableOf({ letter }: Drafted, { citation }: Indicator): TableBlock | undefined {
  const { blocks } = letter.content;
  const block = blocks[blockAt(blocks, citation.startChar)];
  return block?.kind === 'table' ? block : undefined;
}

function named({ noun, whole }: Drafted, listed: readonly Indicator[]): NewParagraph[] {
  if (listed.length === 0) return [];
  const must = listed.every(({ mustImprove }) => mustImprove) ? ' that must improve' : '';
  const { voice } = listed[0]!;
  return [
    quoted(`The ${noun} named these indicators${must}:`, [whole], { voice }),
    ...listed.map(({ code, label, citation: cited, voice: own }) =>
      quoted(label === '' ? code : `${code} – ${label}`, [cited], { form: 'bullet', voice: own }),
    ),
  ];
}

function tabled({ noun, whole }: Drafted, valued: readonly Indicator[]): NewParagraph[] {
  const [first] = valued;
  if (first === undefined) return [];
  const heads = ['Indicator', 'Measure', 'Values as printed'];
  return [
    quoted(`The ${noun} printed these figures:`, [whole], { voice: first.voice }),
    { ...fixed(heads.join(' | '), { form: 'row', cells: heads }), header: true },
    ...valued.map((indicator) => {
      const cells = [indicator.code, indicator.label || '–', valuesOf(indicator)];
      return quoted(cells.join(' | '), [indicator.citation], {
        form: 'row',
        cells,
        voice: indicator.voice,
      });
    }),
  ];
}

function valuesOf({ values }: Indicator): string {
  const told = values
    .filter(({ printed }) => printed !== '')
    .map(({ period, printed, quartile }) => {
      const when = period === undefined ? '' : `${period}: `;
      return `${when}${printed}${quartile === undefined ? '' : ` (${quartile})`}`;
    });
  return told.length === 0 ? '–' : told.join('; ');
}
