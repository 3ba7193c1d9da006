import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

const font = 'Arial';
const black = '000000';

/** Names of the styles of ours that a template may have too. */
export const styleNames = { placeholder: 'PlaceholderText', tableText: 'TableText', notice: 'Notice' };

function heading(size: number, before: number, italics = false) {
  return {
    run: { font, size, bold: true, italics, color: black },
    paragraph: { spacing: { before, after: 120, line: 264 }, keepNext: true, keepLines: true },
  };
}

const ownStyles: IParagraphStyleOptions[] = [
  {
    id: styleNames.tableText,
    name: 'Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 20 },
    paragraph: { spacing: { before: 50, after: 50, line: 240 } },
  },
  {
    id: styleNames.notice,
    name: 'Notice',
    basedOn: 'Normal',
    run: { size: 18 },
    paragraph: { spacing: { after: 0, line: 240 } },
  },
];

/** One readable font, real heading styles, British English. Sizes in half-points, spaces in twips. */
export function wordStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' } },
        paragraph: { spacing: { after: 140, line: 264 } },
      },
      title: {
        ...heading(28, 120),
        paragraph: { spacing: { before: 120, after: 160, line: 288 }, keepNext: true },
      },
      heading1: heading(26, 280),
      heading2: heading(24, 220),
      heading3: heading(22, 180, true),
      footnoteText: { run: { font, size: 16 }, paragraph: { spacing: { after: 20, line: 240 } } },
    },
    paragraphStyles: ownStyles,
    characterStyles: [
      {
        id: styleNames.placeholder,
        name: 'Placeholder Text',
        // Dark enough on the yellow to be read, and told by its brackets where colours are not seen.
        run: { color: '595959', shading: { type: 'clear', color: 'auto', fill: 'FFF2CC' } },
      },
    ],
  };
}
