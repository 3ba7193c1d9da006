import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../errors.ts';

/** No XML of a report shrinks further than this; a bomb does. */
const MOST_SHRUNK = 250;
const SMALL = 1024 * 1024;
const LARGEST_PART = 30 * 1024 * 1024;

/** What unpacking one Word file may cost at most. */
export interface WordFileLimits {
  /** Parts of the archive. */
  entries: number;
  /** Bytes of all its parts when unpacked. */
  unpackedBytes: number;
}

/**
 * Unpacks those parts of a Word file whose names match `wanted`, by name, in the order of the archive.
 * @throws AppError `archive_unsafe` for names that leave the archive, bombs and archives past the limits;
 * `file_unreadable` when it is damaged
 */
export async function unpackWordFile(
  bytes: Uint8Array,
  limits: WordFileLimits,
  wanted: RegExp,
): Promise<Map<string, Buffer>> {
  const zip = await openZip(bytes);
  const parts = new Map<string, Buffer>();
  let total = 0;
  try {
    if (zip.entryCount > limits.entries) throw unsafe('it holds too many parts');
    for await (const entry of entriesOf(zip)) {
      total += entry.uncompressedSize;
      if (total > limits.unpackedBytes) throw unsafe('it is too large when unpacked');
      if (entry.uncompressedSize > SMALL && entry.uncompressedSize > MOST_SHRUNK * entry.compressedSize)
        throw unsafe('a part of it is packed as no document is');
      if (!wanted.test(entry.fileName) || entry.fileName.endsWith('/')) continue;
      if (entry.uncompressedSize > LARGEST_PART) throw unsafe('a part of it is too large');
      parts.set(entry.fileName, await unpack(zip, entry));
    }
    return parts;
  } catch (error) {
    throw explain(error);
  } finally {
    zip.close();
  }
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    yauzl.fromBuffer(
      buffer,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (error, zip) => (error ? reject(explain(error)) : resolve(zip)),
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const done = (found?: Entry) => {
        zip.off('entry', done);
        zip.off('end', done);
        zip.off('error', reject);
        resolve(found);
      };
      zip.on('entry', done);
      zip.on('end', done);
      zip.once('error', reject);
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function explain(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const message = error instanceof Error ? error.message : '';
  if (/invalid relative path|absolute path|invalid characters in fileName/i.test(message))
    return unsafe('a part of it is named so as to be written elsewhere', error);
  if (/too many bytes|not enough bytes/i.test(message))
    return unsafe('a part of it is not as long as it says', error);
  return new AppError(
    'file_unreadable',
    'This Word file is damaged or cut short. Open it in Word, save it again, and add that.',
    { cause: error },
  );
}

function unsafe(why: string, cause?: unknown): AppError {
  return new AppError(
    'archive_unsafe',
    `This Word file is not safe to read: ${why}. Ask the sender for a PDF, or open it in Word and save it again.`,
    cause === undefined ? {} : { cause },
  );
}
