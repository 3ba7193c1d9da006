import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../errors.ts';
import { type PdfFiles, type PdfProgram, pdfPrograms } from './pdf-programs.ts';
import { runProgram } from './run-program.ts';

export interface PdfOptions {
  /** Milliseconds that making the PDF may take, all programs that are tried together. */
  deadlineMs: number;
  /** The working copy as Word; LibreOffice then makes the PDF of it. */
  docx?: Uint8Array;
  /** Name or path of a browser of Chromium's family, the only program to try; absent means whatever is found. */
  browser?: string;
}

const instead = 'or open the Word file and save it as PDF there';

/**
 * Makes a PDF of a page of HTML, with Chromium or LibreOffice, whichever this machine has; its bytes. Each runs with a profile of its
 * own in a temporary folder, which is gone afterwards.
 * @throws AppError `pdf_unavailable` when neither is there, neither makes one, or the deadline passes.
 */
export async function writePdf(html: string, { deadlineMs, docx, browser }: PdfOptions): Promise<Uint8Array> {
  const end = Date.now() + deadlineMs;
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-pdf-'));
  try {
    const files = await placeFiles(folder, html, docx);
    let found = false;
    for (const program of pdfPrograms(browser, docx !== undefined)) {
      const made = await makeWith(program, files, end - Date.now());
      if (made === 'late') throw late(deadlineMs);
      if (made instanceof Uint8Array) return made;
      found ||= made === 'nothing';
    }
    throw found ? failed() : missing(browser);
  } finally {
    // A browser that was just killed may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function placeFiles(folder: string, html: string, docx: Uint8Array | undefined): Promise<PdfFiles> {
  const files = { folder, html: join(folder, 'draft.html'), pdf: join(folder, 'draft.pdf') };
  await writeFile(files.html, html);
  if (docx === undefined) return files;
  const word = join(folder, 'draft.docx');
  await writeFile(word, docx);
  return { ...files, docx: word };
}

async function makeWith(
  { name, words }: PdfProgram,
  files: PdfFiles,
  leftMs: number,
): Promise<Uint8Array | 'missing' | 'late' | 'nothing'> {
  if (leftMs <= 0) return 'late';
  const ended = await runProgram(name, words(files), leftMs);
  if (ended !== 'ended') return ended;
  const made = await stat(files.pdf).catch(() => undefined);
  if (made === undefined) return 'nothing';
  const bytes = await readFile(files.pdf);
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? bytes : 'nothing';
}

function missing(browser: string | undefined): AppError {
  const what =
    browser === undefined
      ? 'A PDF needs LibreOffice or Chromium, and neither is found. Install one (Debian: apt-get install chromium)'
      : `No browser is found under “${browser}”. Give another`;
  return new AppError('pdf_unavailable', `${what}, ${instead}.`);
}

function failed(): AppError {
  return new AppError(
    'pdf_unavailable',
    `No PDF came of it: the program that was found made none. Try again, ${instead}.`,
    { retryable: true },
  );
}

function late(deadlineMs: number): AppError {
  return new AppError(
    'pdf_unavailable',
    `The PDF was not made within ${Math.ceil(deadlineMs / 1000)} s. Try again, ${instead}.`,
    { retryable: true },
  );
}
