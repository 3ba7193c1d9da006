// Small helpers over `docx`: **bold**, _italic_, ^superscript^ and {n} for footnote n inside a line of text.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

export const runs = (text, base = {}) =>
  text
    .split(/(\*\*.+?\*\*|_[^_]+_|\^[^^]+\^|\{\d\})/)
    .filter(Boolean)
    .flatMap((t) => {
      if (/^\{\d\}$/.test(t)) return new FootnoteReferenceRun(Number(t[1]));
      if (t.startsWith('**')) return new TextRun({ ...base, text: t.slice(2, -2), bold: true });
      if (t.startsWith('^')) return new TextRun({ ...base, text: t.slice(1, -1), superScript: true });
      if (/^_.+_$/.test(t)) return new TextRun({ ...base, text: t.slice(1, -1), italics: true });
      return t.split('\n').map((line, i) => new TextRun({ ...base, text: line, ...(i ? { break: 1 } : {}) }));
    });
const spacing = { after: 120 };
export const p = (text, o = {}) => new Paragraph({ children: runs(text), spacing, ...o });
export const title = (text) =>
  new Paragraph({
    children: runs(text, { bold: true, size: 28 }),
    alignment: AlignmentType.CENTER,
    spacing: { before: 160, after: 160 },
  });
export const head = (text, level = 'Heading2') =>
  new Paragraph({ children: runs(text, { bold: true }), style: level, keepNext: true });
export const num = (level, text, o = {}) =>
  new Paragraph({
    children: runs(text, level === 0 ? { bold: true } : {}),
    numbering: { reference: 'report', level },
    spacing,
    keepNext: level === 0,
    ...o,
  });
export const dot = (text, reference = 'dots') =>
  new Paragraph({ children: runs(text), numbering: { reference, level: 0 }, spacing: { after: 60 } });
export const dots = (...items) => items.map((t) => dot(t));
export const page = () => new Paragraph({ children: [new PageBreak()] });
export const cell = (text, o = {}) =>
  new TableCell({
    children: text.split('\n').map((t) => new Paragraph({ children: runs(t) })),
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    ...o,
  });
export const table = (rows, widths) =>
  new Table({
    width: { size: 9000, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (r, i) =>
        new TableRow({
          tableHeader: i === 0,
          children: r.map((c) => (typeof c === 'string' ? cell(c) : cell(c.t, c))),
        }),
    ),
  });
export const rule = () =>
  new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '444444' } },
    spacing,
  });

const level = (n, format, text, left, hanging = left) => ({
  level: n,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left, hanging } } },
});
export const make = ({ title: name, header, footer, footnotes = {}, children }) =>
  Packer.toBuffer(
    new Document({
      title: name,
      creator: 'Sample data',
      lastModifiedBy: 'Sample data',
      description: 'Sample report about an invented council',
      styles: {
        default: {
          document: { run: { font: 'Arial', size: 22 } },
          heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 100 } } },
          heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 140, after: 80 } } },
        },
      },
      numbering: {
        config: [
          {
            reference: 'report',
            levels: [
              level(0, LevelFormat.DECIMAL, '%1.', 560),
              level(1, LevelFormat.DECIMAL, '%1.%2', 560),
              level(2, LevelFormat.LOWER_LETTER, '%3)', 1100, 540),
            ],
          },
          { reference: 'dots', levels: [level(0, LevelFormat.BULLET, '•', 700, 300)] },
          { reference: 'diamonds', levels: [level(0, LevelFormat.BULLET, '◆', 700, 300)] },
        ],
      },
      footnotes: Object.fromEntries(
        Object.entries(footnotes).map(([k, v]) => [
          k,
          { children: [new Paragraph({ children: runs(v, { size: 18 }) })] },
        ]),
      ),
      sections: [
        {
          headers: {
            default: new Header({
              children: [
                new Paragraph({ children: runs(header, { size: 18 }), alignment: AlignmentType.RIGHT }),
              ],
            }),
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [
                    new TextRun({
                      size: 18,
                      children: [`${footer}  Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
                    }),
                  ],
                }),
              ],
            }),
          },
          children: children.flat(),
        },
      ],
    }),
  );
