import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { styleNames } from './word-styles.ts';

/** The line at the head of each page; `strong` stands first, in bold. */
export function headerLine(strong: string, rest: string): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleNames.notice,
        children: [new TextRun({ text: strong, bold: true }), new TextRun(rest)],
      }),
    ],
  });
}

/** "Page 2 of 9" at the foot of each page. */
export function pageFooter(): Footer {
  const children = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: styleNames.notice,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children })],
      }),
    ],
  });
}
