import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files of one conversion, all in a temporary folder. */
export interface PdfFiles {
  folder: string;
  html: string;
  /** The working copy as Word, where there is one. */
  docx?: string;
  pdf: string;
}

/** A program that makes PDFs, by the name it has on PATH, and what it is asked. */
export interface PdfProgram {
  name: string;
  words(files: PdfFiles): string[];
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];
const offices = ['soffice', 'libreoffice'];

/** In the order in which they are tried: what keeps the Word file's own layout first where there is one, else what prints pages best. */
export function pdfPrograms(browser: string | undefined, hasWordFile: boolean): PdfProgram[] {
  const named = browser === undefined ? browsers : [browser];
  const office = offices.map((name) => ({ name, words: officeWords }));
  const pages = named.map((name) => ({ name, words: browserWords }));
  if (browser !== undefined) return pages;
  return hasWordFile ? [...office, ...pages] : [...pages, ...office];
}

function officeWords({ folder, html, docx }: PdfFiles): string[] {
  return [
    '--headless',
    '--norestore',
    '--nolockcheck',
    `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    docx ?? html,
  ];
}

function browserWords({ folder, html, pdf }: PdfFiles): string[] {
  return [
    '--headless=new',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--no-first-run',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'browser')}`,
    `--print-to-pdf=${pdf}`,
    // A browser does not start its sandbox for root. The page is ours and runs nothing.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(html).href,
  ];
}
