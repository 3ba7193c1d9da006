import type { Span } from '../../domain/span.ts';

const longestPart = 140;
/** Two parts may be two halves of a sentence: they count only where both are short. */
const longestOfTwo = 70;

/**
 * Parts of "a; b; and c." in `text.slice(from, to)`, each without "and" before it and the mark after it; empty where the words are
 * no such list: a full stop within, a part too long, or one part only.
 */
export function partedBySemicolons(text: string, from: number, to: number): Span[] {
  const words = text.slice(from, to);
  if (/[.!?]\s+\p{Lu}/u.test(words)) return [];
  return checked(text, cut(text, from, to, /;\s*(?:and\s+|or\s+)?/giu));
}

/** Parts of "a, b, and c": only with a comma before the "and", since without it the last two may be one. */
export function partedByCommas(text: string, from: number, to: number): Span[] {
  const words = text.slice(from, to);
  const end = /,\s+and\s+/iu;
  if (words.includes(';') || /\([^)]*,/u.test(words) || !end.test(words)) return [];
  const parts = checked(text, cut(text, from, to, /,\s+(?:and\s+)?/giu));
  // What goes on with "which" or a verb is no part of its own.
  const loose = parts.some((part) =>
    /^(?:which|who|where|when|although|but|with|including|such|as|for|although|while|particularly|especially)\b/iu.test(
      text.slice(part.startChar, part.endChar),
    ),
  );
  return parts.length < 3 || loose ? [] : parts;
}

function cut(text: string, from: number, to: number, between: RegExp): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(between)) {
    parts.push({ startChar: start, endChar: from + match.index });
    start = from + match.index + match[0].length;
  }
  parts.push({ startChar: start, endChar: to });
  return parts.map((part) => trimmed(text, part)).filter(({ startChar, endChar }) => endChar > startChar);
}

function trimmed(text: string, { startChar, endChar }: Span): Span {
  const words = text.slice(startChar, endChar);
  const start = startChar + (words.length - words.trimStart().length);
  return { startChar: start, endChar: startChar + words.replace(/[\s.;,]+$/u, '').length };
}

function checked(text: string, parts: readonly Span[]): Span[] {
  const longest = parts.length === 2 ? longestOfTwo : longestPart;
  const fits = parts.every(
    ({ startChar, endChar }) =>
      endChar - startChar <= longest && /\p{L}{3}/u.test(text.slice(startChar, endChar)),
  );
  return parts.length > 1 && fits ? [...parts] : [];
}
