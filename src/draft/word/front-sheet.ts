import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Draft, Outstanding } from '../../domain/draft.ts';
import { countOutstanding } from './count-outstanding.ts';
import { textWidth } from './page-layout.ts';
import { wordTable } from './word-table.ts';

/** The sheet of what is outstanding, to be taken off before the report goes on: what, for whom, why, and where. Empty when nothing is. */
export function frontSheet(draft: Draft): FileChild[] {
  const { outstanding } = draft;
  if (outstanding.length === 0) return [];
  const rows = outstanding.map((one) => ({ cells: [one.what, one.for, one.why, placeOf(draft, one)] }));
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: 'Outstanding before this report goes on an agenda',
    }),
    new Paragraph({ text: `${countOutstanding(outstanding)} Take this sheet off when all of it is done.` }),
    wordTable([{ cells: ['What', 'For', 'Why', 'Where'], header: true }, ...rows], {
      width: textWidth.upright,
      labels: true,
    }),
  ];
}

/** The heading and number of the section, and the number of the paragraph where it has one. */
function placeOf({ sections }: Draft, { section, paragraph }: Outstanding): string {
  const found = sections.find(({ key }) => key === section);
  if (found === undefined) return '';
  const number = found.paragraphs.find(({ id }) => id === paragraph)?.number;
  if (number !== undefined) return `${number} ${found.heading}`;
  return [found.number, found.heading || 'Head of the report'].filter((part) => part !== undefined).join(' ');
}
