import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { AnswerCopy, CopiedItem } from '../../domain/answer-copy.ts';
import { finishPackage } from './finish-package.ts';
import { pageLayout } from './page-layout.ts';
import { pageFooter } from './running-lines.ts';
import { styleNames, wordStyles } from './word-styles.ts';

/** An answer as a Word file: each statement with its sources as footnotes. A source that is cited again is named again at its number. */
export async function writeAnswerCopy(copy: AnswerCopy): Promise<Buffer> {
  const { question: title, heading, notes, statements, beside, searched, askedAt } = copy;
  let placed = 0;
  const document = new Document({
    title,
    styles: wordStyles(),
    footnotes: footnotesOf(copy),
    sections: [
      {
        properties: pageLayout(),
        footers: { default: pageFooter() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
          ...notes.map((text) => new Paragraph({ text })),
          ...statements.map(
            ({ text, sources: own }) =>
              new Paragraph({
                children: [new TextRun(text), ...own.map(() => new FootnoteReferenceRun(++placed))],
              }),
          ),
          ...beside.flatMap((part) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, text: part.heading }),
            ...part.items.map((item) => new Paragraph({ children: linked(item) })),
          ]),
          new Paragraph({
            style: styleNames.notice,
            text: `${searched} Asked on ${askedAt.slice(0, 10)}.`.trim(),
          }),
        ],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document), { title });
}

/** A Word footnote is referred to once: one is made for each reference, in their order. */
function footnotesOf({ statements, sources }: AnswerCopy) {
  const sourceOf = new Map(sources.map((source) => [source.number, source]));
  const cited = statements.flatMap((statement) => statement.sources);
  const notes = cited.map((number) => ({
    children: [new Paragraph({ children: linked(sourceOf.get(number)!) })],
  }));
  return Object.fromEntries(notes.map((note, at) => [String(at + 1), note]));
}

/** Words, with a link to where they stand. */
function linked({ words, address }: CopiedItem): ParagraphChild[] {
  if (address === undefined) return [new TextRun(words)];
  const children = [new TextRun({ text: 'Open it', style: 'Hyperlink' })];
  return [new TextRun(`${words} `), new ExternalHyperlink({ link: address, children })];
}
