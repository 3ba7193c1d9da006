import { type FileChild, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { paragraphRunsOf } from '../copies/paragraph-runs-of.ts';
import type { CopyMarks } from './copy-marks.ts';
import { draftTable } from './draft-table.ts';
import { headerFields, labelledLine } from './header-fields.ts';
import { textIndent } from './numbering-part.ts';
import { textWidth } from './page-layout.ts';
import { paragraphRuns } from './paragraph-runs.ts';
import type { NumberPlan } from './plan-numbers.ts';
import { wordRuns } from './word-runs.ts';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

interface Writing {
  style: HouseStyle;
  plan: NumberPlan;
  marks: CopyMarks;
}

/** The report itself as Word's paragraphs and tables, in order; a title stands first where the header prints none of its own. */
export function reportBody(draft: Draft, style: HouseStyle, plan: NumberPlan, marks: CopyMarks): FileChild[] {
  const writing: Writing = { style, plan, marks };
  const titled =
    style.header.layout !== 'table' && style.header.fields.some(({ field }) => field === 'title');
  const blocks: FileChild[] = titled
    ? []
    : [new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(draft.title) })];
  let above = 0;
  for (const section of draft.sections) {
    const indent = section.level > 1 && section.number === undefined ? above : indentOf(section, style);
    if (section.level === 1) above = indent;
    const isHead = section === draft.sections[0] && section.heading === '';
    blocks.push(...(isHead ? headBlocks(section, writing) : sectionBlocks(section, writing, indent)));
  }
  return blocks;
}

/** Words stand beside the numbers of their section; where it has none, at the margin. Twips. */
function indentOf({ number, paragraphs }: DraftSection, style: HouseStyle): number {
  const numbered = number !== undefined || paragraphs.some((one) => one.number !== undefined);
  return numbered ? textIndent(style) : 0;
}

/** What stands before the first heading. */
function headBlocks({ paragraphs }: DraftSection, { style, marks }: Writing): FileChild[] {
  return [...headerFields(paragraphs, style, textWidth.upright, marks), gap()];
}

function sectionBlocks(section: DraftSection, writing: Writing, indent: number): FileChild[] {
  const { marks } = writing;
  const groups = paragraphRunsOf(section.paragraphs);
  const words = groups.flatMap((group, at): FileChild[] => {
    if (group.form === 'row') return [draftTable(group.paragraphs, textWidth.upright, marks), gap()];
    const blocks = group.paragraphs.map((one) => paragraphBlock(one, section, writing, indent));
    return groups[at + 1]?.form === 'row' ? [...blocks, gap({ keepNext: true })] : blocks;
  });
  if (section.heading === '') return words;
  return [headingBlock(section, section.level, wordRuns(section.heading), writing, indent), ...words];
}

function headingBlock(
  one: DraftSection | DraftParagraph,
  level: number,
  children: IParagraphOptions['children'],
  { plan, style }: Writing,
  indent: number,
): Paragraph {
  // In one run through the report, paragraphs are numbered and headings stand at the margin above them.
  const left = style.numbering.scheme === 'run' ? 0 : indent;
  return new Paragraph({
    heading: headings[level - 1] ?? HeadingLevel.HEADING_3,
    ...(plan.places.has(one) ? { numbering: plan.places.get(one)! } : { indent: { left } }),
    ...(children ? { children } : {}),
  });
}

function paragraphBlock(
  one: DraftParagraph,
  section: DraftSection,
  writing: Writing,
  indent: number,
): Paragraph {
  const { plan, marks } = writing;
  if (one.form === 'field') return labelledLine(one, marks, indent);
  const place = plan.places.get(one);
  // A number that Word cannot count to by itself is printed as it is.
  const typed = one.number !== undefined && place === undefined ? `${one.number} ` : '';
  const children = [...wordRuns(typed), ...paragraphRuns(one, one.text, marks)];
  if (one.form === 'heading') return headingBlock(one, section.level + 1, children, writing, indent);
  // What leads in to a list stays with its first item.
  const keep = one.text.endsWith(':') ? { keepNext: true } : {};
  if (place) return new Paragraph({ numbering: place, ...keep, children });
  if (one.form === 'bullet')
    return new Paragraph({
      numbering: { reference: 'bullets', level: 0 },
      indent: { left: indent + 360, hanging: 360 },
      spacing: { after: 80 },
      children,
    });
  return new Paragraph({ indent: { left: indent }, ...keep, children });
}

/** What keeps a table from what is around it: without it Word joins two tables into one. */
function gap(more: { keepNext?: true } = {}): Paragraph {
  return new Paragraph({ ...more, spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } });
}
