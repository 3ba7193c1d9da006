const marks: Record<string, string> = {
  "'": "['‘’ʼ]",
  '‘': "['‘’ʼ]",
  '’': "['‘’ʼ]",
  '-': '[-‐‑–—]',
  '–': '[-‐‑–—]',
  '—': '[-‐‑–—]',
};

/** White space before a word may be any; the words themselves must stand whole: "effective" does not stand in "ineffective", nor "4%" in "81.4%". */
export function wholeWords(words: string, loose: boolean): RegExp {
  const parts = words
    .trim()
    .split(/\s+/u)
    .map((part) => [...part].map((letter) => asPattern(letter, loose)).join(''));
  const before = String.raw`(?<![\p{L}\p{N}]|\p{L}[-‑’']|\p{N}[.,/-])`;
  const after = String.raw`(?![\p{L}\p{N}]|[-‑’']\p{L}|[.,/-]\p{N}|\s?%)`;
  const source = [
    /^[\p{L}\p{N}]/u.test(words.trim()) ? before : '',
    parts.join(String.raw`\s+`),
    /[\p{L}\p{N}]$/u.test(words.trim()) ? after : '',
  ].join('');
  return new RegExp(source, loose ? 'giu' : 'gu');
}

/** Where words stand in a text, whole, in any case and with any form of quotation marks and dashes; as printed there. Empty for none, or no words. */
export function printedWords(text: string, words: string): { start: number; end: number; printed: string }[] {
  if (words.trim() === '') return [];
  return [...text.matchAll(wholeWords(words, true))].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
    printed,
  }));
}

function asPattern(letter: string, loose: boolean): string {
  const other = loose ? marks[letter] : undefined;
  return other ?? letter.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`);
}
