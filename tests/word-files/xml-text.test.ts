import { expect, it } from 'vitest';
import { xmlText } from '../../src/word-files/xml-text.ts';

it('leaves out control characters and what is no character', () => {
  expect(xmlText('one\u0000\u0008\u000B\u000C\u001B\u001F\uFFFE\uFFFFtwo')).toBe('onetwo');
});

it('keeps tabs, line ends, and letters of every sort', () => {
  const text = 'a\tb\nc\r “d” – é 𝔸 ]]> --';
  expect(xmlText(text)).toBe(text);
});
