import { AppError } from '../../errors.ts';

/** One part of a form's body. Its bytes are to be read to their end before the next part is asked for. */
export interface FormPart {
  name: string;
  /** Absent where the part is no file; empty where none was chosen. */
  fileName?: string;
  bytes: AsyncIterable<Uint8Array>;
}

const longestHead = 16 * 1024;
const lineEnd = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');

/**
 * The parts of a `multipart/form-data` body as they arrive, so that a large file is never held beside the whole body.
 * @throws AppError `upload_cut_off` when the body ends early, `request_invalid` when it is no such body
 */
export async function* readMultipart(
  body: ReadableStream<Uint8Array>,
  boundary: string,
): AsyncGenerator<FormPart> {
  const arriving = new Arriving(body);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  await skip(arriving.until(delimiter));
  while ((await arriving.take(2)).toString('latin1') !== '--') {
    const head = await readHead(arriving);
    yield { ...readDisposition(head), bytes: arriving.until(delimiter) };
  }
}

/** What arrives, with what of it was not used yet. */
class Arriving {
  // The first delimiter has no line before it.
  private rest: Buffer = lineEnd;
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(body: ReadableStream<Uint8Array>) {
    this.reader = body.getReader();
  }

  /** What comes before the mark, piece by piece; the mark itself is used up. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.rest.indexOf(mark);
      // Its beginning may stand at the end of what has arrived.
      const sure = at >= 0 ? at : Math.max(0, this.rest.length - mark.length + 1);
      const piece = this.rest.subarray(0, sure);
      this.rest = this.rest.subarray(at >= 0 ? at + mark.length : sure);
      if (piece.length > 0) yield piece;
      if (at >= 0) return;
      await this.more();
    }
  }

  async take(count: number): Promise<Buffer> {
    while (this.rest.length < count) await this.more();
    const taken = this.rest.subarray(0, count);
    this.rest = this.rest.subarray(count);
    return taken;
  }

  private async more(): Promise<void> {
    const { done, value } = await this.reader.read().catch((cause: unknown) => {
      throw cutShort(cause);
    });
    if (done) throw cutShort();
    this.rest = Buffer.concat([this.rest, value]);
  }
}

async function readHead(arriving: Arriving): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of arriving.until(headEnd)) {
    length += piece.length;
    if (length > longestHead)
      throw new AppError('request_invalid', 'The form cannot be read: a head is too long.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function readDisposition(head: string): { name: string; fileName?: string } {
  const line = /^content-disposition:[ \t]*form-data\b(.*)$/im.exec(head)?.[1] ?? '';
  const value = (key: string) => new RegExp(`;[ \\t]*${key}="((?:\\\\"|[^"])*)"`, 'i').exec(line)?.[1];
  const fileName = value('filename');
  const name = plain(value('name') ?? '');
  return fileName === undefined ? { name } : { name, fileName: plain(fileName) };
}

/** Browsers write a quotation mark in a name as `%22`, other programs as `\"`. */
function plain(value: string): string {
  return value.replace(/\\"|%22/g, '"');
}

async function skip(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of pieces);
}

function cutShort(cause?: unknown): AppError {
  return new AppError(
    'upload_cut_off',
    'The connection was lost before all of it had arrived. Files that arrived whole are kept; send the others again.',
    { cause },
  );
}
