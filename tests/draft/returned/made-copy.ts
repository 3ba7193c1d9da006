import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import { bookmarkName } from '../../../src/draft/word/bookmark-name.ts';
import { makeZip } from '../../read/make-zip.ts';

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Attributes of a change as Word writes them. */
export const mark = (by: string, at = '2003-09-16T10:20:00Z') =>
  `w:id="${700 + by.length}" w:author="${by}" w:date="${at}"`;

export const run = (text: string, look = '') =>
  `<w:r w:rsidR="00A1B2C3">${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const inserted = (text: string, by = 'Ama Okoro', at?: string) =>
  `<w:ins ${mark(by, at)}>${run(text)}</w:ins>`;

export const deleted = (text: string, by = 'Ama Okoro', at?: string) =>
  `<w:del ${mark(by, at)}><w:r w:rsidDel="00D4E5F6"><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;

export const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

/** Properties of a paragraph whose end was inserted, deleted or moved. */
export const ended = (how: 'ins' | 'del' | 'moveTo' | 'moveFrom', by = 'Ama Okoro') =>
  `<w:rPr><w:${how} ${mark(by)}/></w:rPr>`;

export const control = (tag: string, runs: string, isShown = false) =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag} wanted"/><w:tag w:val="${tag}"/><w:id w:val="${tag.length}"/>${isShown ? '<w:showingPlcHdr/>' : ''}<w:text/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`;

export const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`;

export const row = (cells: string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

/** A Word file of this body. `parts` are further parts by name, each given whole. */
export function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...parts,
  });
}

/** A part of a Word file with this root element. */
export function part(root: string, inside: string, prefix = 'w'): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}:${root} ${spaces}>${inside}</${prefix}:${root}>`;
}

export function embedded(draft: Draft): Record<string, string> {
  return {
    'customXml/item1.xml': `<?xml version="1.0"?><draft xmlns="urn:rapporteur:draft">${escaped(JSON.stringify(draft))}</draft>`,
  };
}

export interface Edits {
  /** What stands in a paragraph instead of its words, by its id. */
  inside?: Record<string, string>;
  /** What stands in place of a paragraph, or after one, by its id. */
  instead?: Record<string, string>;
  after?: Record<string, string>;
  parts?: Record<string, string>;
  /** False for a file in which another program kept neither draft nor bookmarks. */
  ours?: boolean;
}

/** A working copy of the draft, laid out as the product does, with what officers made of it. */
export function copyOf(draft: Draft, edits: Edits = {}): Uint8Array {
  const body = draft.sections.flatMap(({ heading, paragraphs }) => [
    heading === '' ? '' : paragraph(run(heading), '<w:pStyle w:val="Heading1"/>'),
    ...paragraphs.map(
      (one, at) => (edits.instead?.[one.id] ?? laidOut(one, at, edits)) + (edits.after?.[one.id] ?? ''),
    ),
  ]);
  const { ours = true, parts = {} } = edits;
  return wordFile(body.join(''), { ...(ours ? embedded(draft) : {}), ...parts });
}

function laidOut(one: DraftParagraph, at: number, { inside = {}, ours = true }: Edits): string {
  const placed = (words: string) =>
    one.placeholder && words.startsWith('[') ? control(one.placeholder.key, run(words), true) : run(words);
  const name = bookmarkName(one.id);
  const around = (runs: string) =>
    ours ? `<w:bookmarkStart w:id="${at}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${at}"/>` : runs;
  const instead = inside[one.id];
  if (one.form === 'row') {
    const cells = (one.cells ?? []).map(placed);
    const filled = instead === undefined ? cells : [...cells.slice(0, -1), instead];
    return table(row([around(filled[0]!), ...filled.slice(1)]));
  }
  if (one.form === 'field')
    return paragraph(around(run(`${one.cells![0]}: `) + (instead ?? placed(one.cells![1]!))));
  return paragraph(around(instead ?? run(one.text)));
}
