import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { makePdf } from '../read/make-pdf.ts';
import { makeDocx, makeZip, paragraph } from '../read/make-zip.ts';

const types = { '[Content_Types].xml': '<Types/>' };
const megabyte = 1024 * 1024;

/** A Word file whose text is this XML, as it stands. */
const docxOf = (xml: string) => makeZip({ ...types, 'word/document.xml': xml });

/** Ten entities, each ten of the one before. */
const laughs = Array.from({ length: 10 }, (_, n) =>
  n === 0 ? '<!ENTITY a0 "ha">' : `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`,
).join('');

/** A PDF with these objects; damaged or locked as they say. */
function plainPdf(objects: readonly string[], trailer: string): string {
  const numbered = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('');
  return `%PDF-1.4\n${numbered}trailer<</Root 1 0 R ${trailer}>>\n`;
}

const catalogue = '<</Type/Catalog/Pages 2 0 R>>';
const onePage = ['<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'];
const lock = `<</Filter/Standard/V 1/R 2/P -44/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`;

/** XML that shrinks just little enough to be let in, and grows into a tree without end. */
function growingXml(size: number): string {
  const rows = Array.from({ length: 400 }, (_, n) => `<w:p w:a="${(n * 7919) % 997}"/>`).join('');
  const blocks: string[] = [];
  for (let length = 0; length < size; length += rows.length + 40)
    blocks.push(rows, `<w:p w:b="${(length * 2_654_435_761).toString(36)}"/>`);
  return `<w:document><w:body>${blocks.join('')}</w:body></w:document>`;
}

/** A file of this size that takes no room on the disk, beginning with these words. */
function writeSparse(path: string, size: number, head: string): void {
  const file = openSync(path, 'w');
  writeSync(file, head);
  ftruncateSync(file, size);
  closeSync(file);
}

/** Small files that cannot be read as reports: their bytes, and the codes they may be rejected with. */
async function smallFiles(): Promise<Record<string, [string | Uint8Array, RegExp]>> {
  const pdf = await makePdf([(page) => page.write(72, 100, 'The harbour lamp was lit every night.')]);
  const docx = makeDocx(paragraph('The harbour lamp was lit every night.'));
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return {
    'empty.pdf': ['', /^file_empty$/],
    'empty.docx': ['', /^file_empty$/],
    'empty.txt': ['', /^file_empty$/],
    'blank.txt': [' \n\t\n', /^no_text$/],
    'no-pages.pdf': [plainPdf([catalogue, '<</Type/Pages/Kids[]/Count 0>>'], '/Size 3'), /^pdf_damaged$/],
    'cut-half.pdf': [pdf.slice(0, pdf.length / 2), /^pdf_(?:damaged|no_text)$/],
    'cut-early.pdf': [pdf.slice(0, 30), /^pdf_damaged$/],
    'locked.pdf': [
      plainPdf([catalogue, ...onePage, lock], '/Encrypt 4 0 R/ID[<00><00>]/Size 5'),
      /^pdf_encrypted$/,
    ],
    'endless-pages.pdf': [
      plainPdf([catalogue, '<</Type/Pages/Kids[2 0 R]/Count 99999999>>'], '/Size 3'),
      /^pdf_(?:damaged|no_text)$/,
    ],
    'is-a-pdf.docx': [pdf, /^format_mismatch$/],
    'is-a-docx.pdf': [docx, /^format_mismatch$/],
    'is-a-docx.txt': [docx, /^format_mismatch$/],
    'is-a-picture.pdf': [png, /^format_mismatch$/],
    'is-a-page.docx': ['<!doctype html><html><body><p>Words.</p></body></html>', /^format_mismatch$/],
    'table.xlsx': [makeZip({ ...types, 'xl/workbook.xml': '<a/>' }), /^format_unknown$/],
    'zeros.txt': [`words\0words\0${'\0'.repeat(500)}`, /^text_binary$/],
    'zeros.md': [Buffer.alloc(100_000), /^text_binary$/],
    'cut.docx': [docx.slice(0, docx.length - 40), /^file_unreadable$/],
    'outside.docx': [makeZip({ 'word/document.xml': '<a/>', '../../outside.txt': 'x' }), /^archive_unsafe$/],
    'outside-root.docx': [
      makeZip({ 'word/document.xml': '<a/>', '/tmp/outside.txt': 'x' }),
      /^archive_unsafe$/,
    ],
    'outside-windows.docx': [
      makeZip({ 'word/document.xml': '<a/>', 'C:\\outside.txt': 'x' }),
      /^archive_unsafe$/,
    ],
    'laughs.docx': [
      docxOf(`<!DOCTYPE a [${laughs}]><w:document><w:body>${paragraph('&a9;')}</w:body></w:document>`),
      /^archive_unsafe$/,
    ],
    'outside-entity.docx': [
      docxOf(
        `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>${paragraph('&x;')}</w:body></w:document>`,
      ),
      /^archive_unsafe$/,
    ],
  };
}

/** Files that cost much to read: their codes. They are written by `writeBadFiles`. */
export const largeFiles: Readonly<Record<string, RegExp>> = {
  'sparse-200.pdf': /^file_too_large$/,
  'sparse-200.txt': /^file_too_large$/,
  'sparse-300.docx': /^file_too_large$/,
  'one-line.txt': /^text_too_long$/,
  'bomb.docx': /^archive_unsafe$/,
  'growing.docx': /^archive_unsafe$/,
};

function writeLargeFiles(folder: string): void {
  writeSparse(join(folder, 'sparse-200.pdf'), 200 * megabyte, '%PDF-1.7\n');
  writeSparse(join(folder, 'sparse-200.txt'), 200 * megabyte, 'A report');
  writeSparse(join(folder, 'sparse-300.docx'), 300 * megabyte, 'PK\x03\x04');
  writeFileSync(
    join(folder, 'one-line.txt'),
    'The council did well. '.repeat(megabyte).slice(0, 20 * megabyte),
  );
  writeFileSync(join(folder, 'bomb.docx'), docxOf(paragraph('0'.repeat(120 * megabyte))));
  writeFileSync(join(folder, 'growing.docx'), docxOf(growingXml(29 * megabyte)));
}

/** Writes files that cannot be read as reports into the folder. Their names and the codes they may be rejected with. */
export async function writeBadFiles(folder: string): Promise<Record<string, RegExp>> {
  const codes: Record<string, RegExp> = {};
  for (const [name, [bytes, code]] of Object.entries(await smallFiles())) {
    writeFileSync(join(folder, name), bytes);
    codes[name] = code;
  }
  writeLargeFiles(folder);
  mkdirSync(join(folder, 'folder.pdf'));
  symlinkSync('nowhere.pdf', join(folder, 'leads-nowhere.pdf'));
  symlinkSync('circle.pdf', join(folder, 'circle.pdf'));
  return { ...codes, ...largeFiles, 'leads-nowhere.pdf': /^file_missing$/, 'circle.pdf': /^file_missing$/ };
}
