import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { AnswerCopy } from '../../domain/answer-copy.ts';
import { finishPackage } from './finish-package.ts';
import { pageLayout } from './page-layout.ts';
import { pageFooter } from './running-lines.ts';
import { styleNames, wordStyles } from './word-styles.ts';

/** An answer as a Word file: each statement with its sources as footnotes. A source that is cited again is named again at its number. */
export async function writeAnswerCopy(copy: AnswerCopy): Promise<Buffer> {
  const { question: title, heading, notes, statements, sources, beside, searched, askedAt } = copy;
  const wordsOf = new Map(sources.map(({ number, words, address }) => [number, `${words} ${address}`]));
  // A Word footnote is referred to once: one is made for each reference.
  const cited = statements.flatMap((statement) => statement.sources);
  const footnotes = cited.map((number) => ({
    children: [new Paragraph({ text: wordsOf.get(number) ?? '' })],
  }));
  let placed = 0;
  const document = new Document({
    title,
    styles: wordStyles(),
    footnotes: Object.fromEntries(footnotes.map((note, at) => [String(at + 1), note])),
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
            ...part.items.map(
              ({ words, address = '' }) => new Paragraph({ text: `${words} ${address}`.trim() }),
            ),
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
