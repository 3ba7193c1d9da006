/** What a file's bytes say it is; `text` when nothing speaks against it. */
export type Content =
  | 'pdf'
  | 'docx'
  | 'html'
  | 'text'
  | 'old Word or locked Word file'
  | 'RTF file'
  | 'OpenDocument file'
  | 'Excel workbook'
  | 'PowerPoint presentation'
  | 'ZIP archive'
  | 'compressed archive'
  | 'picture'
  | 'program';

const HEAD = 2048;

const MAGIC: [Content, RegExp][] = [
  ['old Word or locked Word file', /^\xd0\xcf\x11\xe0/],
  ['RTF file', /^\s*\{\\rtf/],
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM.{4}\0\0\0\0|RIFF.{4}WEBP)/s],
  ['compressed archive', /^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/],
  ['program', /^(?:MZ.{60,}PE\0\0|\x7fELF)/s],
];

/** Tells from the bytes alone what a file is. */
export function sniffContent(bytes: Uint8Array): Content {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length)).toString('latin1');
  // Readers accept a PDF with a few stray bytes before its mark, so it is looked for in the first kilobyte.
  if (/^%PDF-/.test(head) || /^[\s\S]{0,1019}%PDF-\d\.\d/.test(head)) return 'pdf';
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return sniffArchive(bytes);
  for (const [content, mark] of MAGIC) if (mark.test(head)) return content;
  const plain = head.replace(/\0/g, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  return /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b/i.test(plain)
    ? 'html'
    : 'text';
}

/** Names of an archive's parts stand uncompressed in it. */
function sniffArchive(bytes: Uint8Array): Content {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (archive.includes('word/document')) return 'docx';
  if (archive.includes('application/vnd.oasis.opendocument')) return 'OpenDocument file';
  if (archive.includes('xl/workbook')) return 'Excel workbook';
  if (archive.includes('ppt/presentation')) return 'PowerPoint presentation';
  // Macro-enabled and oddly named Word files still list their main part by type.
  return archive.includes('[Content_Types].xml') && archive.includes('word/') ? 'docx' : 'ZIP archive';
}
