import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { DraftParagraph } from '../../domain/draft.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import type { CopyMarks } from './copy-marks.ts';
import { cellsOf, draftTable } from './draft-table.ts';
import { placedRuns } from './paragraph-runs.ts';
import { type Look, wordRuns } from './word-runs.ts';

type Styled = HouseStyle['header']['fields'][number];

/** Twips at which values stand beside their labels, and letters of the longest label that leaves them room. */
const valueAt = 2835;
const longestLabel = 24;

/** What stands above the first section, laid out as the style says. `width` in twips. */
export function headerFields(
  fields: readonly DraftParagraph[],
  { header }: HouseStyle,
  width: number,
  marks: CopyMarks,
): FileChild[] {
  if (header.layout === 'table') return [draftTable(fields, width, marks)];
  const left = [...header.fields];
  return fields.map((field) => {
    const at = left.findIndex(({ label = '' }) => plain(label) === plain(labelAndValue(field)[0]));
    const styled = at < 0 ? undefined : left.splice(at, 1)[0];
    return header.layout === 'labelled'
      ? labelledLine(field, marks, 0, styled)
      : headerLine(field, marks, styled);
  });
}

/** "Label: value", the value beside the labels of other lines where the label leaves room, else under it. `indent` in twips. */
export function labelledLine(
  field: DraftParagraph,
  marks: CopyMarks,
  indent = 0,
  styled?: Styled,
): Paragraph {
  const label = labelAndValue(field)[0].replace(/:$/u, '');
  if (label === '') return headerLine(field, marks, styled, indent);
  const beside = label.length <= longestLabel;
  const name = new TextRun({
    ...(styled ? lookOf(styled) : { bold: true }),
    children: [`${label}:`, ...(beside ? [new Tab()] : [])],
  });
  return new Paragraph({
    spacing: { after: 80 },
    indent: beside ? { left: indent + valueAt, hanging: valueAt } : { left: indent },
    children: fieldRuns(field, marks, { name: [name], under: !beside }),
  });
}

/** A label as the style prints it, then the value: after it, or under it. */
function headerLine(field: DraftParagraph, marks: CopyMarks, styled?: Styled, indent = 0): Paragraph {
  const [label] = labelAndValue(field);
  const look = lookOf(styled);
  const under = styled?.under === true;
  const name = label === '' ? [] : wordRuns(under ? label : `${label} `, look);
  return new Paragraph({
    ...(styled?.field === 'title' ? { style: 'Title' } : {}),
    ...(styled?.centred ? { alignment: AlignmentType.CENTER } : {}),
    ...(styled?.rule ? { border: ruleBelow(styled) } : {}),
    indent: { left: indent },
    children: fieldRuns(field, marks, { name, under: under && label !== '', look: under ? {} : look }),
  });
}

/** Programs draw one line for neighbours whose lines are alike: the title's is a little thicker. */
function ruleBelow({ field }: Styled) {
  return { bottom: { style: BorderStyle.SINGLE, size: field === 'title' ? 10 : 8, space: 6 } };
}

function fieldRuns(
  field: DraftParagraph,
  marks: CopyMarks,
  { name, under, look = {} }: { name: TextRun[]; under: boolean; look?: Look },
): ParagraphChild[] {
  const [, value] = labelAndValue(field);
  return [
    ...marks.open(field),
    ...name,
    ...(under ? [new TextRun({ break: 1 })] : []),
    ...placedRuns(field, value, 0, marks, look),
    ...marks.close(field),
    ...marks.after(field),
  ];
}

function lookOf(styled: Styled | undefined): Look {
  return { ...(styled?.bold ? { bold: true } : {}), ...(styled?.capitals ? { allCaps: true } : {}) };
}

function labelAndValue(field: DraftParagraph): [label: string, value: string] {
  const cells = cellsOf(field);
  return cells.length > 1 ? [cells[0]!, cells.slice(1).join('\n')] : ['', cells[0]!];
}

function plain(label: string): string {
  return label.replace(/:$/u, '').toLowerCase().trim();
}
