import { expect, it } from 'vitest';
import { decodeText } from '../../../src/read/guards/decode-text.ts';

const limits = { characters: 1000 };
const words = 'The keeper’s lamp – £5 of oil.';

it('decodes UTF-8 with and without its mark, without a warning', () => {
  expect(decodeText(new TextEncoder().encode(words), limits)).toEqual({ text: words, warnings: [] });
  expect(decodeText(new TextEncoder().encode(`\uFEFF${words}`), limits).text).toBe(words);
});

it('decodes UTF-16 by its mark and by where its zeros stand', () => {
  const little = Buffer.from(words, 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(decodeText(new Uint8Array(little), limits).text).toBe(words);
  expect(decodeText(new Uint8Array(big), limits).text).toBe(words);
  expect(decodeText(new Uint8Array([0xff, 0xfe, ...little]), limits).text).toBe(words);
  expect(decodeText(new Uint8Array([0xfe, 0xff, ...big]), limits).text).toBe(words);
});

it('decodes Windows-1252 with a warning', () => {
  const bytes = Buffer.from('The keeper\x92s lamp \x96 \xa35 of oil.', 'latin1');
  const decoded = decodeText(new Uint8Array(bytes), limits);
  expect(decoded.text).toBe(words);
  expect(decoded.warnings).toHaveLength(1);
});

it('makes every line end a newline', () => {
  expect(decodeText(new TextEncoder().encode('a\r\nb\rc\n'), limits).text).toBe('a\nb\nc\n');
});
