import { deflateRawSync, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { readLimits } from '../../src/read/read-limits.ts';
import { readReport } from '../../src/read/read-report.ts';
import { makePdf } from './make-pdf.ts';
import { makeDocx, makeZip, paragraph } from './make-zip.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

async function codeOf(fileName: string, bytes: Uint8Array, limits = readLimits): Promise<string> {
  try {
    await readReport({ bytes, fileName }, { limits });
    return 'read';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.message).toMatch(/[.]$/);
    return error.code;
  }
}

const pdf = () => makePdf([(p) => p.write(72, 100, 'The harbour lamp was lit on every night of the year.')]);

const emptyPdf = bytesOf(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n',
);

// A PDF that names a standard security handler whose user key fits no empty password.
const lockedPdf = bytesOf(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Filter/Standard/V 1/R 2/P -44/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>\n`,
);

/** A PDF of one page whose drawing is packed. */
function packedPdf(drawing: Buffer, filter = '/FlateDecode'): Uint8Array {
  const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length ${drawing.length}/Filter${filter}>>stream\n`;
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n';
  return new Uint8Array(Buffer.concat([Buffer.from(head), drawing, Buffer.from(tail)]));
}

it('refuses PDFs that unpack without end or are drawn without end', { timeout: 30_000 }, async () => {
  const blank = Buffer.alloc(40_000_000, 32);
  expect(await codeOf('a.pdf', packedPdf(deflateSync(blank)))).toBe('archive_unsafe');
  const twice = deflateSync(deflateSync(blank));
  expect(await codeOf('a.pdf', packedPdf(twice, '[/FlateDecode/FlateDecode]'))).toBe('archive_unsafe');
  const drawn = deflateSync(Buffer.from('BT /F1 9 Tf 9 9 Td (lamp) Tj ET\n'.repeat(90_000)));
  expect(await codeOf('a.pdf', packedPdf(drawn))).toBe('archive_unsafe');
});

it('refuses an empty file, and one past the limit of size', async () => {
  expect(await codeOf('a.pdf', new Uint8Array())).toBe('file_empty');
  expect(await codeOf('a.txt', bytesOf('words and words'), { ...readLimits, bytes: 9 })).toBe(
    'file_too_large',
  );
});

it('refuses PDFs that are cut short, without pages, locked, too long or without text', async () => {
  const whole = await pdf();
  expect(await codeOf('a.pdf', whole.slice(0, 40))).toBe('pdf_damaged');
  expect(await codeOf('a.pdf', emptyPdf)).toBe('pdf_damaged');
  expect(await codeOf('a.pdf', lockedPdf)).toBe('pdf_encrypted');
  expect(await codeOf('a.pdf', await makePdf([() => {}, () => {}]))).toBe('pdf_no_text');
  expect(await codeOf('a.pdf', await makePdf([() => {}, () => {}]), { ...readLimits, pages: 1 })).toBe(
    'too_many_pages',
  );
});

it('reads a PDF whatever stray bytes stand before it, and none without its mark', async () => {
  expect(await codeOf('a.pdf', new Uint8Array([10, 10, ...(await pdf())]))).toBe('read');
  expect(await codeOf('a.pdf', bytesOf('not at all a pdf'))).toBe('format_mismatch');
});

it('tells by content what a wrongly named file is', async () => {
  expect(await codeOf('a.txt', makeDocx(paragraph('Words.')))).toBe('format_mismatch');
  expect(await codeOf('a.pdf', bytesOf('<!DOCTYPE html><html><body>Not found</body></html>'))).toBe(
    'format_mismatch',
  );
  expect(await codeOf('a.docx', await pdf())).toBe('format_mismatch');
  await expect(readReport({ fileName: 'a.txt', bytes: await pdf() })).rejects.toThrow(/PDF/);
});

it('says what to do with formats it does not read', async () => {
  expect(await codeOf('a.rtf', bytesOf('{\\rtf1 words}'))).toBe('format_unknown');
  expect(await codeOf('a.doc', bytesOf('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'latin1'))).toBe(
    'format_unknown',
  );
  expect(await codeOf('a.odt', makeZip({ mimetype: 'x', 'META-INF/a': 'x' }))).toBe('format_unknown');
  expect(await codeOf('a.csv', bytesOf('a,b'))).toBe('format_unknown');
  await expect(readReport({ fileName: 'a.rtf', bytes: bytesOf('{\\rtf1 words}') })).rejects.toThrow(
    /save it as DOCX or PDF/,
  );
});

it('refuses Word files that declare entities, climb out of the archive or unpack without end', async () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body>${paragraph('&b;')}</w:body></w:document>`;
  const external = `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document><w:body>${paragraph('&a;')}</w:body></w:document>`;
  const types = { '[Content_Types].xml': '<Types/>' };
  expect(await codeOf('a.docx', makeZip({ ...types, 'word/document.xml': laughs }))).toBe('archive_unsafe');
  expect(await codeOf('a.docx', makeZip({ ...types, 'word/document.xml': external }))).toBe('archive_unsafe');
  expect(await codeOf('a.docx', makeZip({ 'word/document.xml': '<a/>', '../../evil.xml': 'x' }))).toBe(
    'archive_unsafe',
  );
  expect(await codeOf('a.docx', makeZip({ 'word/document.xml': '<a/>', '/evil.xml': 'x' }))).toBe(
    'archive_unsafe',
  );
  expect(await codeOf('a.docx', makeZip({ 'word/document.xml': ' '.repeat(4_000_000) }))).toBe(
    'archive_unsafe',
  );
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`word/p${n}.xml`, 'x']));
  expect(
    await codeOf('a.docx', makeZip({ 'word/document.xml': '<a/>', ...many }), { ...readLimits, entries: 50 }),
  ).toBe('archive_unsafe');
  expect(await codeOf('a.docx', makeDocx('<w:p>'.repeat(5000)))).toBe('archive_unsafe');
});

it('refuses Word files that are cut short or have no text part', async () => {
  const whole = makeDocx(paragraph('Words.'));
  expect(await codeOf('a.docx', whole.slice(0, whole.length - 30))).toBe('file_unreadable');
  expect(await codeOf('a.docx', makeZip({ '[Content_Types].xml': 'x', 'word/styles.xml': '<a/>' }))).toBe(
    'file_unreadable',
  );
  expect(await codeOf('a.docx', makeDocx(''))).toBe('no_text');
});

it('refuses bytes that are no text, and text without end', async () => {
  expect(await codeOf('a.txt', bytesOf('words\0words\0'))).toBe('text_binary');
  expect(await codeOf('a.txt', deflateRawSync(Buffer.from('many words of a harbour '.repeat(40))))).toBe(
    'text_binary',
  );
  expect(await codeOf('a.txt', bytesOf('x'.repeat(20_000_000)))).toBe('text_too_long');
  expect(await codeOf('a.md', bytesOf('x'.repeat(21_000_000)))).toBe('text_too_long');
});
