import type { ReportFormat } from '../../domain/read-report.ts';
import { AppError } from '../../errors.ts';
import { type Content, sniffContent } from './sniff-content.ts';

const BY_ENDING: Record<string, ReportFormat> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

const NAMES: Partial<Record<Content, string>> = {
  pdf: 'PDF',
  docx: 'Word document (DOCX)',
  html: 'web page (HTML)',
  text: 'plain text',
};

const ADVICE: Partial<Record<Content, string>> = {
  'old Word or locked Word file':
    'This is an old Word file (.doc), or a Word file locked with a password. Open it in Word, save it as DOCX or PDF without a password, and add that.',
  'RTF file': 'This is an RTF file. Open it in Word, save it as DOCX or PDF, and add that.',
  'OpenDocument file': 'This is an OpenDocument file. Save it as DOCX or PDF, and add that.',
  picture:
    'This is a picture. Ask for the original Word file or PDF; or save it as a PDF, whose scanned pages `rapporteur ingest --ocr` reads.',
};

/**
 * Tells a file's format by its content first, then by the ending of its name.
 * @throws AppError `file_empty`, `format_unknown` with what to do, `format_mismatch` when name and content disagree
 */
export function sniffFormat(bytes: Uint8Array, fileName: string): ReportFormat {
  if (bytes.length === 0)
    throw new AppError('file_empty', 'This file is empty. Check that it was saved or downloaded whole.');
  const content = sniffContent(bytes);
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = BY_ENDING[ending];
  const real = content === 'pdf' || content === 'docx' || content === 'html' || content === 'text';
  if (named && !agrees(named, content)) throw mismatch(ending, content);
  if (!real) throw new AppError('format_unknown', ADVICE[content] ?? unknown(content));
  if (content !== 'text') return content;
  if (named) return named;
  if (ending === '' || ending === 'log') return 'text';
  throw new AppError('format_unknown', unknown(`.${ending} file`));
}

function agrees(named: ReportFormat, content: Content): boolean {
  if (named === 'pdf' || named === 'docx') return content === named;
  if (named === 'html') return content === 'html' || content === 'text';
  return content === 'text';
}

function mismatch(ending: string, content: Content): AppError {
  const advice = ADVICE[content];
  const really = advice ?? `What is in it is a ${NAMES[content] ?? content}.`;
  const next = advice ? '' : ' Give it the right ending, or ask for the file again.';
  return new AppError(
    'format_mismatch',
    `The name of this file ends in .${ending}, but it is something else. ${really}${next}`,
  );
}

function unknown(what: string): string {
  return `A ${what} cannot be read. Add the report as PDF, Word (DOCX), HTML, Markdown or plain text.`;
}
