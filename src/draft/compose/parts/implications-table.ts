import type { HouseStyle } from '../../../house-styles/house-style.ts';
import type { Drafted } from '../drafted.ts';
import { fixed, type NewParagraph, placeholder } from '../paragraph.ts';
import { statedImplications } from '../stated-implications.ts';

type Implications = NonNullable<HouseStyle['implications']>;

/** The style's rows, each for its officer: no row is answered, and what the source states under one is quoted after the table. */
export function implicationsTable(drafted: Drafted): NewParagraph[] {
  const { implications } = drafted.style;
  if (implications === undefined) return [];
  const heads = implications.columns;
  const rows = implications.rows.filter(({ children }) => !children || isOnChildren(drafted));
  return [
    { ...fixed(heads.join(' | '), { form: 'row', cells: [...heads] }), header: true },
    ...rows.map((row) => rowOf(implications, row)),
    ...statedImplications(drafted, undefined),
  ];
}

function rowOf({ form, columns }: Implications, row: Implications['rows'][number]): NewParagraph {
  const { key, label, for: who } = row;
  const choice = form === 'yes-no';
  const usual = choice ? `Yes or No: ${label}` : `${label} implications, name and date of clearance`;
  const one = {
    key: `${key}-implications`,
    kind: row.kind ?? (choice ? ('choice' as const) : ('text' as const)),
    what: row.what ?? usual,
    for: who,
    why: 'only the officer named may say',
  };
  const marked = `[${one.what} – for ${who}: ${one.why}]`;
  const rest = columns.slice(2).map(() => `[for ${who}]`);
  return placeholder(one, { form: 'row', cells: [label, marked, ...rest] });
}

function isOnChildren({ report, letter }: Drafted): boolean {
  return /child|send\b/iu.test(`${report.regime} ${report.title} ${letter.profile.title}`);
}
