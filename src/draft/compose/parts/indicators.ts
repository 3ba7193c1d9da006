import type { FindingOf } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { fixed, type NewParagraph, quoted } from '../paragraph.ts';

/** Every indicator that the source prints or says must improve: code, measure, and its values as printed. */
export function indicators(drafted: Drafted): NewParagraph[] {
  const all = drafted.of('indicator');
  if (all.length === 0) return [];
  const listed = all.filter(({ values }) => values.length === 0);
  const valued = all.filter(({ values }) => values.length > 0);
  return [...named(drafted, listed), ...tabled(drafted, valued)];
}

function named({ noun, whole }: Drafted, listed: readonly FindingOf<'indicator'>[]): NewParagraph[] {
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

function tabled({ noun, whole }: Drafted, valued: readonly FindingOf<'indicator'>[]): NewParagraph[] {
  const [first] = valued;
  if (first === undefined) return [];
  const heads = ['Indicator', 'Measure', 'Values as printed'];
  return [
    quoted(`The ${noun} printed these figures:`, [whole], { voice: first.voice }),
    { ...fixed(heads.join(' | '), { form: 'row', cells: heads }), header: true },
    ...valued.map((indicator) => {
      const cells = [indicator.code, indicator.label || 'Not stated', valuesOf(indicator)];
      return quoted(cells.join(' | '), [indicator.citation], { form: 'row', cells, voice: indicator.voice });
    }),
  ];
}

function valuesOf({ values }: FindingOf<'indicator'>): string {
  const told = values
    .filter(({ printed }) => printed !== '')
    .map(({ period, printed, quartile }) => {
      const when = period === undefined ? '' : `${period}: `;
      return `${when}${printed}${quartile === undefined ? '' : ` (${quartile})`}`;
    });
  return told.length === 0 ? 'Not stated' : told.join('; ');
}
