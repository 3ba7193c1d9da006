import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Draft } from '../../domain/draft.ts';
import type { AgendaOverride } from './agenda-override.ts';
import { countOutstanding } from './count-outstanding.ts';
import { evidenceRows } from './evidence-rows.ts';
import { finishPackage } from './finish-package.ts';
import { outstandingTable } from './front-sheet.ts';
import { pageLayout, textWidth } from './page-layout.ts';
import { pageFooter } from './running-lines.ts';
import { wordStyles } from './word-styles.ts';
import { wordTable } from './word-table.ts';

/** The evidence schedule: for every paragraph, the exact words that it rests on and where they stand; who let it go on with what outstanding. */
export async function writeEvidenceSchedule(draft: Draft, override?: AgendaOverride): Promise<Buffer> {
  const title = `Evidence schedule: ${draft.title}`;
  const header = {
    cells: ['Paragraph', 'Words of the report', 'Source', 'Page', 'Exact quotation'],
    header: true,
  };
  const document = new Document({
    title,
    styles: wordStyles(),
    sections: [
      {
        properties: pageLayout('sideways'),
        footers: { default: pageFooter() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ text: `Source: ${draft.letter.title} (${draft.letter.file}).` }),
          ...overridden(draft, override),
          wordTable([header, ...evidenceRows(draft).map((cells) => ({ cells }))], {
            width: textWidth.sideways,
          }),
        ],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document), { title });
}

function overridden(draft: Draft, override: AgendaOverride | undefined): FileChild[] {
  const { outstanding } = draft;
  if (override === undefined || outstanding.length === 0) return [];
  const { by, reason, at } = override;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Put on the agenda with things outstanding' }),
    new Paragraph({ text: `By ${by}, ${at.slice(0, 10)}. Reason: ${reason}` }),
    new Paragraph({ text: countOutstanding(outstanding) }),
    outstandingTable(draft, textWidth.sideways),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Evidence' }),
  ];
}
