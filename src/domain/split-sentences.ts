import type { Span } from './span.ts';

/** Abbreviations after which a full stop does not end a sentence. Lower case, without the stop. */
const abbreviations = new Set(
  'mr mrs ms dr cllr st no nos para paras p pp fig vol ed eds e.g i.e eg ie etc vs cf al dept gov approx inc ltd co tel ext jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s|$)|;(?=\s*\n)/gu;

/**
 * Sentence spans of `text.slice(from, to)`, as offsets into `text`, in order, without surrounding white space.
 * A stop inside a number, after an initial or after a known abbreviation does not end a sentence.
 */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  const push = (end: number) => {
    let a = start;
    let b = end;
    while (a < b && /\s/u.test(text[a]!)) a++;
    while (b > a && /\s/u.test(text[b - 1]!)) b--;
    if (b > a) spans.push({ startChar: a, endChar: b });
    start = end;
  };
  const part = text.slice(from, to);
  for (const match of part.matchAll(sentenceEnd)) {
    const end = from + match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, from + match.index, end, to)) continue;
    push(end);
  }
  push(to);
  return spans;
}

function endsSentence(text: string, stop: number, end: number, to: number): boolean {
  const before = /([\p{L}\p{N}.&]+)$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[1] ?? '';
  const next = /\S/u.exec(text.slice(end, Math.min(to, end + 4)))?.[0] ?? '';
  if (next !== '' && /\p{Ll}/u.test(next)) return false;
  if (/^\p{Lu}$/u.test(before) || /(^|\.)\p{Lu}$/u.test(before)) return next === '';
  if (/^\d{1,2}(\.\d{1,2})*$/u.test(before) && stop - before.length <= 0) return false;
  return !abbreviations.has(before.toLowerCase()) || next === '';
}
