import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';

const percent = '(\\d{1,3}(?:\\.\\d+)?)\\s?(?:%|per cent)';
const complement = new RegExp(
  `${percent}(?:(?!\\d\\s?(?:%|per cent)).){0,60}?\\b(?:meaning(?:\\s+that)?\\s+only|so\\s+(?:that\\s+)?only|leaving(?:\\s+only)?|(?:the|while the|and the)\\s+(?:remaining|remainder|rest|other))\\b(?:(?!\\d\\s?(?:%|per cent))[^.;:]){0,40}?${percent}`,
  'giu',
);
const change =
  /\bfrom\s+(£?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(%?)(?:\s+(?:in|at)\s+[^,.;]{1,30}?)?\s+to\s+£?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(%?)[^.;]{0,40}?,?\s\(?an?\s+(?:increase|rise|fall|reduction|decrease|drop)\s+of\s+(\d+(?:\.\d+)?)(%|\s+per cent|\s+percentage points|\s+points)/giu;
const share =
  /(?<![\p{L}\d.,£])(\d{1,3}(?:,\d{3})+|\d+)\s+(?:out\s+)?of\s+(?:the\s+|these\s+|its\s+|all\s+)?(\d{1,3}(?:,\d{3})+|\d+)\s(?:[^().;:\d]{0,60})\((\d+(?:\.\d+)?)\s?(?:%|per cent)\)/giu;

/** Sums in a sentence that do not come out: two shares of a whole, a change in per cent, a share of a count. */
export function findArithmetic(search: OdditySearch): Oddity[] {
  return search.sentences.flatMap((sentence) => {
    if (!/%|per cent|percentage points/u.test(sentence.words)) return [];
    const place = { startChar: sentence.startChar, endChar: sentence.endChar };
    return [
      ...complements(sentence.words),
      ...changes(sentence.words),
      ...shares(sentence.words),
      ...wholes(sentence.words),
    ].map((message) => search.oddity('arithmetic', 'arithmetic', message, [place]));
  });
}

/** Shares that are so far from 100 together are not meant as the two parts of a whole. */
const farFromWhole = 10;

function complements(words: string): string[] {
  return [...words.matchAll(complement)].flatMap((match) => {
    const [a, b] = [match[1]!, match[2]!];
    const sum = Math.round((Number(a) + Number(b)) * 100) / 100;
    const rounding = a.includes('.') && b.includes('.') ? 0.11 : 1;
    const gap = Math.abs(100 - sum);
    if (isWhole(words)) return [];
    return gap <= rounding || gap > farFromWhole
      ? []
      : [`${a}% and ${b}% are given as the parts of a whole, and add up to ${sum}%.`];
  });
}

/** All shares of the sentence together are the whole: "3% …, 88% … and the remaining 9%". */
function isWhole(words: string): boolean {
  const shares = [...words.matchAll(new RegExp(percent, 'giu'))].map((match) => Number(match[1]));
  return shares.length > 2 && Math.abs(100 - shares.reduce((sum, one) => sum + one, 0)) <= 1.5;
}

function changes(words: string): string[] {
  return [...words.matchAll(change)].flatMap((match) => {
    const [, , from, fromSign, to, , by, unit] = match;
    const [first, last] = [from, to].map((printed) => Number(printed!.replaceAll(',', '')));
    if (first === undefined || last === undefined || first === 0) return [];
    if ([from, to].every((printed) => /^(?:19|20)\d{2}$/u.test(printed!))) return [];
    const points = Math.abs(last - first);
    const relative = (points / first) * 100;
    const fits = (value: number) => Math.abs(value - Number(by)) <= 1;
    const isPoints = fromSign === '%' || /points/u.test(unit!);
    if (fits(relative) || (isPoints && fits(points))) return [];
    return [
      `A change from ${from}${fromSign} to ${to}${fromSign} is not ${by}${unit!.trim() === '%' ? '%' : unit}.`,
    ];
  });
}

function shares(words: string): string[] {
  return [...words.matchAll(share)].flatMap((match) => {
    const [part, whole] = [match[1]!, match[2]!].map((printed) => Number(printed.replaceAll(',', '')));
    if (part === undefined || whole === undefined || whole === 0 || part > whole) return [];
    const gap = Math.abs((part / whole) * 100 - Number(match[3]));
    return gap <= 1
      ? []
      : [`${match[1]} of ${match[2]} is ${Math.round((part / whole) * 100)}%, not ${match[3]}%.`];
  });
}

/** Fewer shares are two parts of a whole, which `complements` sees to. */
const fewestShares = 3;

/** "Of the 60 homes, 3% were …, 79% …, 15% … and 1% …": shares of one whole that rounding alone does not keep from 100. */
function wholes(words: string): string[] {
  if (
    !/^(?:of|among)\b/iu.test(words) &&
    !/\b(?:others|the rest|the remainder|the remaining)\b/iu.test(words)
  )
    return [];
  const found = [...words.matchAll(new RegExp(percent, 'giu'))];
  const last = found.at(-1);
  const lead = last === undefined ? '' : words.slice(found.at(-2)?.index ?? 0, last.index);
  if (found.length < fewestShares || !/\band\b/iu.test(lead)) return [];
  const sum = Math.round(found.reduce((total, match) => total + Number(match[1]), 0) * 100) / 100;
  const gap = Math.abs(100 - sum);
  if (gap < found.length / 2 || gap > 3) return [];
  return [
    `${found.map((match) => `${match[1]}%`).join(', ')} are given as parts of a whole, and add up to ${sum}%.`,
  ];
}
