import { splitSentences } from '../../domain/split-sentences.ts';

/** A sentence of a model, and the numbers that it is marked with, each once; none where it has no mark. */
export interface MarkedSentence {
  text: string;
  marks: number[];
}

const marked = /(?:\s*\[\s*\d{1,4}(?:\s*(?:[,;–-]|and)\s*\[?\d{1,4})*\s*\])+(?:\s*[.!?])?/gu;

/** Reads what a model wrote: sentences, each before its marks ("… good. [3]", "… good [2][5]."). A sentence before another one's marks has none. */
export function readSentences(written: string): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  let start = 0;
  for (const match of written.matchAll(marked)) {
    const parts = partsOf(written.slice(start, match.index));
    start = match.index + match[0].length;
    const last = parts.pop();
    sentences.push(...parts.map((text) => ({ text, marks: [] })));
    if (last !== undefined) sentences.push({ text: last, marks: marksIn(match[0]) });
  }
  return [...sentences, ...partsOf(written.slice(start)).map((text) => ({ text, marks: [] }))];
}

/** Numbers of the marks; "[2–5]" and "[2-5]" are all from 2 to 5. */
function marksIn(words: string): number[] {
  const ranges = [...words.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/gu)].flatMap(([, from, to = from]) => {
    const [low, high] = [Number(from), Number(to)];
    return high - low > 50 || high < low
      ? [low, high]
      : Array.from({ length: high - low + 1 }, (_, at) => low + at);
  });
  return [...new Set(ranges)];
}

function partsOf(words: string): string[] {
  return words.split(/\n\s*\n|\n(?=\s*(?:[-*•#]|\d{1,2}[.)]\s))/u).flatMap((line) => {
    const text = tidied(line);
    return splitSentences(text)
      .map(({ startChar, endChar }) => text.slice(startChar, endChar))
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
      .map((sentence) => (/[.!?]["”’)]*$/u.test(sentence) ? sentence : `${sentence}.`));
  });
}

/** On one line, without markup, and with the letters that were kept from opening a tag. */
function tidied(line: string): string {
  return line
    .replace(/^\s*(?:[-*•]\s+|#{1,6}\s+|\d{1,2}[.)]\s+)/u, '')
    .replace(/\*\*|__|`/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
