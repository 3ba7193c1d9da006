import type { Span } from '../domain/span.ts';
import { splitSentences } from '../domain/split-sentences.ts';

const clauseEnd = /[,;:)–—|]$/u;

/**
 * Cuts a span that is longer than `most` tokens: at sentence ends; a sentence that is still too long at the last clause end that fits,
 * else at a word's end, else inside the word. Pieces come in order, without white space at their ends.
 */
export function cutLongSpan(text: string, span: Span, most: number, tokens: (span: Span) => number): Span[] {
  return splitSentences(text, span.startChar, span.endChar).flatMap((sentence) =>
    tokens(sentence) <= most ? [sentence] : cutSentence(text, sentence, most, tokens),
  );
}

function cutSentence(text: string, sentence: Span, most: number, tokens: (span: Span) => number): Span[] {
  const pieces: Span[] = [];
  let from = sentence.startChar;
  while (from < sentence.endChar) {
    const endChar = furthestEnd(text, { startChar: from, endChar: sentence.endChar }, most, tokens);
    pieces.push({ startChar: from, endChar });
    from = endChar;
    while (from < sentence.endChar && /\s/u.test(text[from]!)) from++;
  }
  return pieces;
}

function furthestEnd(
  text: string,
  { startChar, endChar }: Span,
  most: number,
  tokens: (span: Span) => number,
): number {
  let used = 0;
  let wordEnd = startChar;
  let clause = startChar;
  for (const word of text.slice(startChar, endChar).matchAll(/\S+/gu)) {
    const end = startChar + word.index + word[0].length;
    used += tokens({ startChar: end - word[0].length, endChar: end });
    if (used > most) break;
    wordEnd = end;
    if (clauseEnd.test(word[0])) clause = end;
  }
  if (wordEnd === endChar) return endChar;
  // A clause end that leaves more than half unused would make crumbs.
  if (clause - startChar > (wordEnd - startChar) / 2) return clause;
  return wordEnd > startChar ? wordEnd : insideWord(text, startChar, most, tokens);
}

function insideWord(text: string, startChar: number, most: number, tokens: (span: Span) => number): number {
  let length = /^\S+/u.exec(text.slice(startChar))![0].length;
  while (length > 2 && tokens({ startChar, endChar: startChar + length }) > most) length >>= 1;
  const splitsPair = /[\uD800-\uDBFF]/.test(text[startChar + length - 1]!);
  return startChar + length + (splitsPair ? 1 : 0);
}
