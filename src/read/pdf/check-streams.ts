import { inflateSync } from 'node:zlib';
import { AppError } from '../../errors.ts';

/** A page of dense drawing is a few megabytes; nothing that is read of a PDF is longer than this, in bytes. */
const LONGEST = 32 * 1024 * 1024;
const LONGEST_TOGETHER = 256 * 1024 * 1024;
/** Deflate packs at most this many bytes into one. */
const TIGHTEST = 1032;
/** How far back from its data a stream's description is looked for. */
const DESCRIPTION = 600;

/**
 * Refuses a PDF with a part that unpacks without end, before anything is unpacked for reading. Pictures are never
 * unpacked. Parts too short to be dangerous are not tried.
 * @throws AppError `archive_unsafe`
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let together = 0;
  let at = file.indexOf('stream');
  while (at >= 0) {
    const start = at + 'stream'.length;
    const end = file.indexOf('endstream', start);
    if (end < 0) return;
    const description = describe(file, at);
    const packings = description.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (packings > 0 && !isPicture(description) && (end - start) * TIGHTEST ** packings > LONGEST)
      together += unpackedLength(file.subarray(skipLineEnd(file, start), end), packings);
    if (together > LONGEST_TOGETHER) throw unsafe();
    at = file.indexOf('stream', end + 'endstream'.length);
  }
}

function describe(file: Buffer, at: number): string {
  const text = file.toString('latin1', Math.max(0, at - DESCRIPTION), at);
  return text.slice(Math.max(0, text.lastIndexOf(' obj')));
}

/** A description that gives width, height and depth; the page's own words have none of these. */
function isPicture(description: string): boolean {
  return (
    /\/Subtype\s*\/Image/.test(description) &&
    /\/Width\s+\d/.test(description) &&
    /\/Height\s+\d/.test(description)
  );
}

function skipLineEnd(file: Buffer, at: number): number {
  const start = file[at] === 13 ? at + 1 : at;
  return file[start] === 10 ? start + 1 : start;
}

function unpackedLength(packed: Buffer, packings: number): number {
  let bytes = packed;
  for (let round = 0; round < packings; round++) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: LONGEST });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw unsafe(error);
      // Damaged or encrypted: the engine reads what it can, under the limits of time and memory.
      return bytes.length;
    }
  }
  return bytes.length;
}

function unsafe(cause?: unknown): AppError {
  return new AppError(
    'archive_unsafe',
    'This PDF is not safe to read: a part of it unpacks to more than a report can hold. Print it to a new PDF, or ask for the original.',
    cause === undefined ? {} : { cause },
  );
}
