import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { AppError } from '../../errors.ts';
import { checkStreams } from './check-streams.ts';
import { PdfPort } from './pdf-port.ts';

type Engine = typeof import('unpdf/pdfjs');
let engine: Promise<Engine> | undefined;

/** A PDF opened for reading. */
export interface OpenPdf {
  file: PDFDocumentProxy;
  ops: Engine['OPS'];
  port: PdfPort;
  close(): Promise<void>;
}

/**
 * Opens a PDF for reading.
 * @throws AppError `archive_unsafe`, `pdf_encrypted` when it needs a password, `pdf_damaged` when it cannot be opened
 * or has no pages
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  checkStreams(bytes);
  const { getDocument, OPS, PDFWorker, VerbosityLevel } = await loadEngine();
  const port = new PdfPort(OPS);
  workerHalf().initializeFromPort(port);
  const worker = new PDFWorker({ port: port as never, verbosity: VerbosityLevel.ERRORS });
  // The engine may take the buffer over; the caller keeps its own.
  const data = new Uint8Array(bytes);
  const options = { data, worker, verbosity: VerbosityLevel.ERRORS, ...frugal };
  const task = getDocument(options as Parameters<Engine['getDocument']>[0]);
  const close = async () => {
    await task.destroy();
    worker.destroy();
  };
  try {
    const file = await task.promise;
    if (file.numPages < 1) throw damaged('it has no pages');
    return { file, ops: OPS, port, close };
  } catch (error) {
    await close();
    throw explain(error);
  }
}

const frugal = {
  // Nothing is drawn here. Given a page that swallows fonts, the engine does not build glyph outlines.
  ownerDocument: { fonts: { add() {}, delete() {} } },
  disableFontFace: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  // Pictures are never looked at: decoding them costs time and memory.
  maxImageSize: 1,
  enableXfa: false,
  stopAtErrors: false,
};

/** The half of the engine that parses; the bundle leaves it in the global scope. */
function workerHalf(): { initializeFromPort(port: PdfPort): void } {
  type Scope = { pdfjsWorker: { WorkerMessageHandler: { initializeFromPort(port: PdfPort): void } } };
  return (globalThis as unknown as Scope).pdfjsWorker.WorkerMessageHandler;
}

function explain(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new AppError(
      'pdf_encrypted',
      'This PDF is locked with a password. Save a copy without the password and add that.',
      { cause: error },
    );
  }
  return damaged('it could not be opened', error);
}

function damaged(why: string, cause?: unknown): AppError {
  return new AppError(
    'pdf_damaged',
    `This PDF is damaged or cut short: ${why}. Download it again, or ask for the original.`,
    cause === undefined ? {} : { cause },
  );
}

function loadEngine(): Promise<Engine> {
  engine ??= prepare();
  return engine;
}

async function prepare(): Promise<Engine> {
  const scope = globalThis as { FontFace?: unknown };
  scope.FontFace ??= NoFontFace;
  const buffer = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  // Node 20 lacks it; without it the engine drops every font, and the words with it.
  buffer.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    return this.slice(0, length);
  };
  return import('unpdf/pdfjs');
}

/** What the engine asks a browser for; it only has to take fonts and do nothing with them. */
class NoFontFace {
  readonly loaded = Promise.resolve(this);
  load() {
    return this.loaded;
  }
}
