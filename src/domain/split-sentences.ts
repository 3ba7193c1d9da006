import type { Span } from './span.ts';

const words = (list: string) => new Set(list.split(' '));

/** After these a full stop never ends a sentence. Lower case, without the stop. */
const openAbbreviations = words('mr mrs ms dr prof cllr hon st e.g i.e eg ie vs cf approx dept gov tel ext');
/** After these it ends none when a number follows. */
const numberAbbreviations = words(
  'no nos para paras p pp fig figs vol ch sec jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** A single capital after these is a name of its own ("Appendix A."), not somebody's initial. */
const lettered =
  /\b(?:appendix|annex|section|part|schedule|table|figure|grade|category|option|plan|group|band)\s+$/iu;

const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s|$)|;(?=\s*\n)/gu;

/**
 * Sentence spans of `text.slice(from, to)`, as offsets into `text`, in order, without surrounding white space.
 * A stop inside a number, after an initial, after a known abbreviation, after a number that opens the stretch, or
 * before a small letter does not end a sentence.
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
    if (!endsSentence(text, { from, stop: from + match.index, end, to })) continue;
    push(end);
  }
  push(to);
  return spans;
}

interface Stop {
  from: number;
  stop: number;
  end: number;
  to: number;
}

function endsSentence(text: string, { from, stop, end, to }: Stop): boolean {
  const next = /\S/u.exec(text.slice(end, to))?.[0] ?? '';
  if (text[stop] === ';' || next === '') return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (text[stop] !== '.') return true;
  const start = Math.max(from, stop - 20);
  const before = /[\p{L}\p{N}.&]+$/u.exec(text.slice(start, stop))?.[0] ?? '';
  const opensText = stop - before.length === from;
  if (opensText && /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L})$/u.test(before)) return false;
  if (/(?:^|\.)\p{Lu}$/u.test(before)) return lettered.test(text.slice(start, stop - before.length));
  const word = before.toLowerCase();
  if (openAbbreviations.has(word)) return false;
  return !(numberAbbreviations.has(word) && /\p{N}/u.test(next));
}
