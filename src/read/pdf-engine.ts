import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { AppError } from '../errors.ts';
import { PdfPort } from './pdf-port.ts';

type Engine = typeof import('unpdf/pdfjs');
let engine: Promise<Engine> | undefined;

/**
 * Opens a PDF for reading. Close it with `file.loadingTask.destroy()`.
 * @throws AppError `pdf_encrypted` when it needs a password, `pdf_damaged` when it cannot be opened or has no pages
 */
export async function openPdf(bytes: Uint8Array): Promise<{ file: PDFDocumentProxy; ops: Engine['OPS'] }> {
  const { getDocument, OPS, PDFWorker, VerbosityLevel } = await loadEngine();
  const worker = openWorker(PDFWorker, VerbosityLevel.ERRORS);
  const task = getDocument({
    // The engine may take the buffer over; the caller keeps its own.
    data: new Uint8Array(bytes),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    ownerDocument: noDocument,
    disableFontFace: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    // Pictures are never looked at: decoding them costs time and memory.
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
  } as Parameters<Engine['getDocument']>[0]);
  try {
    const file = await task.promise;
    if (file.numPages < 1) throw damaged('it has no pages');
    return { file, ops: OPS };
  } catch (error) {
    await task.destroy();
    if (error instanceof AppError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new AppError(
        'pdf_encrypted',
        'This PDF is locked with a password. Save a copy without the password and add that.',
        { cause: error },
      );
    }
    throw damaged('it could not be opened', error);
  }
}

function openWorker(PDFWorker: Engine['PDFWorker'], verbosity: number): InstanceType<Engine['PDFWorker']> {
  const scope = globalThis as unknown as {
    pdfjsWorker: { WorkerMessageHandler: { initializeFromPort(port: PdfPort): void } };
  };
  const port = new PdfPort();
  scope.pdfjsWorker.WorkerMessageHandler.initializeFromPort(port);
  return new PDFWorker({ port: port as never, verbosity });
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

// Nothing is drawn here. Given a font face and a page that swallow fonts, the engine does not build glyph outlines.
class NoFontFace {
  readonly loaded = Promise.resolve(this);
  load() {
    return this.loaded;
  }
}

const noDocument = { fonts: { add() {}, delete() {} } };
