import { AppError } from '../../errors.ts';
import type { ReadLimits } from '../read-limits.ts';

/** Text of a file, and what the officer should know of how it was decoded. */
export interface DecodedText {
  text: string;
  warnings: string[];
}

const SAMPLE = 64 * 1024;

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 (by its mark, or by where its zero bytes stand), else Windows-1252
 * with a warning. Line ends become `\n`.
 * @throws AppError `text_binary` when the bytes are not text, `text_too_long` past the limit of characters
 */
export function decodeText(bytes: Uint8Array, limits: Pick<ReadLimits, 'characters'>): DecodedText {
  // Four bytes make at least one character.
  if (bytes.length > 4 * limits.characters) throw tooLong(limits);
  const { text, warnings } = decode(bytes);
  if (text.length > limits.characters) throw tooLong(limits);
  if (text.includes('\0') || isMostlyControl(text)) throw binary();
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), warnings };
}

function decode(bytes: Uint8Array): DecodedText {
  const utf16 = findUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), warnings: [] };
  const utf8 = tryUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, warnings: [] };
  return {
    text: decodeWindows(bytes),
    warnings: [
      'This text is not in UTF-8. It was read as Windows-1252: check that quotation marks, dashes and the pound sign came out right.',
    ],
  };
}

// Node 20 decodes "windows-1252" as Latin-1, and loses quotation marks and dashes.
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (sign) => UPPER[sign.charCodeAt(0) - 0x80] ?? sign);
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte: the high one. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(SAMPLE, bytes.length) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > 0.4 * pairs && even < 0.02 * pairs) return 'utf-16le';
  if (even > 0.4 * pairs && odd < 0.02 * pairs) return 'utf-16be';
  return undefined;
}

function isMostlyControl(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const control = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\uFFFD]/g)?.length ?? 0;
  return control > 0.02 * sample.length;
}

function binary(): AppError {
  return new AppError(
    'text_binary',
    'This file is not text: it holds bytes that no text has. Add the report as PDF, Word (DOCX), HTML, Markdown or plain text.',
  );
}

function tooLong(limits: Pick<ReadLimits, 'characters'>): AppError {
  return new AppError(
    'text_too_long',
    `This text is longer than ${limits.characters.toLocaleString('en-GB')} characters. Add only the part that is the report.`,
  );
}
