import { Document, type ISectionOptions, Packer } from 'docx';
import type { Draft } from '../../domain/draft.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { addDraftPart } from './draft-part.ts';
import { finishPackage } from './finish-package.ts';
import { frontSheet } from './front-sheet.ts';
import { numberingPart } from './numbering-part.ts';
import { pageLayout } from './page-layout.ts';
import { planNumbers } from './plan-numbers.ts';
import { reportBody } from './report-body.ts';
import { headerLine, pageFooter } from './running-lines.ts';
import { wordStyles } from './word-styles.ts';
import { workingMarks } from './working-marks.ts';

/** Which state of the draft a working copy shows: `version` as people count it, `date` ISO. */
export interface CopyVersion {
  version: string | number;
  date: string;
}

/**
 * The working copy of a cover report, as a Word file: what is outstanding on a sheet of its own before the report, citations as
 * footnotes, placeholders as content controls, DRAFT at the head of every page. The draft itself travels in it, and a bookmark
 * stands around each paragraph (`bookmarkName`), so that it can be checked when it comes back.
 */
export async function writeWorkingCopy(draft: Draft, style: HouseStyle, copy: CopyVersion): Promise<Buffer> {
  const plan = planNumbers(draft, style);
  const sheet = frontSheet(draft);
  const said = `version ${copy.version}, ${spoken(copy.date)}`;
  const page = (rest: string, children: ISectionOptions['children']): ISectionOptions => ({
    properties: pageLayout(),
    headers: { default: headerLine('DRAFT', rest) },
    footers: { default: pageFooter() },
    children,
  });
  const document = new Document({
    title: draft.title,
    styles: wordStyles(),
    numbering: numberingPart(plan, style),
    sections: [
      ...(sheet.length === 0 ? [] : [page(` – ${said} – outstanding list, not part of the report`, sheet)]),
      page(` – ${said}`, reportBody(draft, style, plan, workingMarks(draft.letter))),
    ],
  });
  const properties = {
    title: draft.title,
    creator: draft.given.author ?? draft.given.by,
    created: `${copy.date}T00:00:00Z`,
  };
  return finishPackage(await Packer.toBuffer(document), properties, (parts) => addDraftPart(parts, draft));
}

function spoken(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
