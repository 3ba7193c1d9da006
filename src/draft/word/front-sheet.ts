import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Draft } from '../../domain/draft.ts';
import { closingTables } from '../copies/closing-tables.ts';
import { countOutstanding } from './count-outstanding.ts';
import { textWidth } from './page-layout.ts';
import { wordTable } from './word-table.ts';

/** The sheet of what is outstanding, to be taken off before the report goes on: what, for whom, why, and where. Empty when nothing is. */
export function frontSheet(draft: Draft): FileChild[] {
  if (draft.outstanding.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: 'Outstanding before this report goes on an agenda',
    }),
    new Paragraph({
      text: `${countOutstanding(draft.outstanding)} Take this sheet off when all of it is done.`,
    }),
    outstandingTable(draft, textWidth.upright),
  ];
}

/** What is outstanding, as a table of the given width in twips. */
export function outstandingTable(draft: Draft, width: number): FileChild {
  const { columns, rows } = closingTables(draft).find(({ key }) => key === 'outstanding')!;
  return wordTable([{ cells: columns, header: true }, ...rows.map(({ cells }) => ({ cells }))], {
    width,
    labels: true,
  });
}
