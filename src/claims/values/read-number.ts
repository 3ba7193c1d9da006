import { numberWords } from '../../domain/number-words.ts';
import type { Token } from './figures-of.ts';
import { readLasting } from './read-lasting.ts';
import { readShare } from './read-share.ts';
import { namedByNumber, timeUnits } from './unit-words.ts';

/** A number read from tokens. `next` is the first token after it; `from` the token where it begins, where that is an earlier one. */
export interface NumberRead {
  value: number;
  next: number;
  from?: number;
  unit?: string;
  code?: string;
  /** Where "a third" may be a share or a place: the place. */
  place?: number;
}

/** The number that begins at the token `at`, in digits or in words; undefined when none does. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const { text } = tokens[at]!;
  if (/\d/u.test(text)) return withHalf(tokens, digits(tokens, at));
  return (
    readLasting(tokens, at) ??
    readShare(tokens, at) ??
    timesOf(text, at) ??
    inWords(tokens, at) ??
    place(tokens, at)
  );
}

function digits(tokens: readonly Token[], at: number): NumberRead | undefined {
  const { text, start, end } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const glued = after !== undefined && after.start === end && /^\p{L}+$/u.test(after.text) ? after.text : '';
  if (before !== undefined && before.end === start && /^\p{L}+$/u.test(before.text))
    return { value: Number.NaN, next: at + 1, from: at - 1, unit: 'code', code: `${before.text}${text}` };
  const money = /^[£$€]/u.test(text) ? { unit: 'money' } : {};
  const value = Number(text.replace(/[£$€,]/gu, ''));
  const next = at + 1;
  if (/^(?:st|nd|rd|th)$/u.test(glued)) return { value, next: next + 1, unit: 'place' };
  if (
    glued !== '' &&
    !numberWords.sizes.has(glued) &&
    glued.length <= 2 &&
    !/^(?:am|pm|p|s|x|mo|yr)$/u.test(glued)
  )
    return { value: Number.NaN, next: next + 1, unit: 'code', code: `${text}${glued}` };
  if (before !== undefined && namedByNumber.has(before.text) && !/^[£$€]/u.test(text))
    return { value, next, unit: 'code', code: text };
  if (text.split('.').length > 2) return { value: Number.NaN, next, unit: 'code', code: text };
  const fraction = after?.text === '/' && after.start === end ? tokens[at + 2] : undefined;
  if (fraction !== undefined && /^\d+$/u.test(fraction.text) && fraction.start === after!.end)
    return { value: Number.NaN, next: at + 3, unit: 'code', code: `${text}/${fraction.text}` };
  return { ...ratio(tokens, sized(tokens, { value, next })), ...money };
}

/** "Million" and the like after a number. */
function sized(tokens: readonly Token[], read: NumberRead): NumberRead {
  let { value, next } = read;
  for (let size = numberWords.sizes.get(tokens[next]?.text ?? ''); size !== undefined; ) {
    value *= size;
    next++;
    size = numberWords.sizes.get(tokens[next]?.text ?? '');
  }
  return { ...read, value: rounded(value), next };
}

/** "One in five", "12 in 100". */
function ratio(tokens: readonly Token[], read: NumberRead): NumberRead {
  const word = tokens[read.next]?.text;
  if (word === 'out' && tokens[read.next + 1]?.text === 'of')
    return ratioOf(tokens, read, read.next + 2 + (tokens[read.next + 2]?.text === 'every' ? 1 : 0));
  if (word !== 'in' && !(word === 'for' && tokens[read.next + 1]?.text === 'every')) return read;
  if (/^every$/u.test(tokens[read.next + 1]?.text ?? '')) return ratioOf(tokens, read, read.next + 2);
  return ratioOf(tokens, read, read.next + 1);
}

function ratioOf(tokens: readonly Token[], read: NumberRead, at: number): NumberRead {
  const of = wholeOf(tokens[at]?.text ?? '');
  if (of !== undefined) return { ...read, next: at + 1, unit: `per ${of}` };
  const total = tokens[at] === undefined ? undefined : plainNumber(tokens, at);
  if (total === undefined || total.value <= read.value || total.value > 100 || total.value < 2) return read;
  if (/^(?:percent|per|%|year|month|week|day)/u.test(tokens[total.next]?.text ?? '')) return read;
  return { ...read, value: read.value / total.value, next: total.next, unit: 'share' };
}

/** "46 in every 10,000": a rate. */
function wholeOf(text: string): string | undefined {
  return /^10{2,}$/u.exec(text.replaceAll(',', ''))?.[0].replace(/^100$/u, '') || undefined;
}

function plainNumber(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const text = tokens[at]!.text;
  if (/^\d+$/u.test(text)) return { value: Number(text), next: at + 1 };
  const value = numberWords.counts.get(text);
  if (value === undefined) return undefined;
  const unit = unitAfter(tokens, at, text);
  return unit === undefined ? { value, next: at + 1 } : { value: value + unit.value, next: unit.next };
}

function unitAfter(tokens: readonly Token[], at: number, text: string) {
  if (!numberWords.tens.has(text)) return undefined;
  const dash = tokens[at + 1]?.text === '-' ? 1 : 0;
  const value = numberWords.counts.get(tokens[at + 1 + dash]?.text ?? '');
  return value === undefined || value === 0 || value > 9 ? undefined : { value, next: at + 2 + dash };
}

/** "One in five", "one-star", "one day" count; "one of", "one another" do not. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + (tokens[at]?.text === '-' ? 1 : 0)]?.text ?? '';
  if (after === 'in') return tokens[at + 1] !== undefined && plainNumber(tokens, at + 1) !== undefined;
  return timeUnits.has(after) || after === 'star';
}

function inWords(tokens: readonly Token[], at: number): NumberRead | undefined {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? '';
  if (/^(?:hundreds|thousands|millions)$/u.test(text)) return undefined;
  const alone = (text === 'a' || text === 'an') && numberWords.sizes.has(next) && next.length > 2;
  if (text === 'a' && next === 'fortnight') return { value: 14, next: at + 2, unit: 'day' };
  const size = numberWords.sizes.get(text);
  if (alone) return sized(tokens, { value: 1, next: at + 1 });
  if (size !== undefined && text.length > 2) return sized(tokens, { value: size, next: at + 1 });
  if (
    text === 'one' &&
    /^(?:-|another|of|that|which|who|to|by|day|person|can|in)?$/u.test(next) &&
    !isUnit(tokens, at + 1)
  )
    return undefined;
  const read = plainNumber(tokens, at);
  return read === undefined ? undefined : withHalf(tokens, ratio(tokens, hundreds(tokens, read)));
}

/** "Two and a half years". */
function withHalf(tokens: readonly Token[], read: NumberRead | undefined): NumberRead | undefined {
  if (read === undefined || read.unit !== undefined) return read;
  const words = tokens.slice(read.next, read.next + 4).map(({ text }) => text);
  const dash = words.join('').startsWith('-and-a-half') ? 7 : 3;
  if (dash === 3 && words.slice(0, 3).join(' ') !== 'and a half') return read;
  const after = tokens[read.next + dash]?.text ?? '';
  const unit = after === '-' ? (tokens[read.next + dash + 1]?.text ?? '') : after;
  if (!timeUnits.has(unit)) return read;
  return { ...read, value: read.value + 0.5, next: read.next + dash };
}

/** "Two hundred and forty", "three thousand". */
function hundreds(tokens: readonly Token[], read: { value: number; next: number }): NumberRead {
  const big = sized(tokens, read);
  if (big.next === read.next) return big;
  const joined = tokens[big.next]?.text === 'and' ? 1 : 0;
  const rest = tokens[big.next + joined] === undefined ? undefined : plainNumber(tokens, big.next + joined);
  if (
    rest === undefined ||
    rest.value >= 100 ||
    (joined === 0 && !numberWords.counts.has(tokens[big.next]!.text))
  )
    return big;
  return { value: big.value + rest.value, next: rest.next };
}

function timesOf(text: string, at: number): NumberRead | undefined {
  const value = numberWords.times.get(text);
  return value === undefined ? undefined : { value, next: at + 1, unit: 'times' };
}

/** "Second", "third quartile"; not "first", nor one that opens a sentence as "Second, …". */
function place(tokens: readonly Token[], at: number): NumberRead | undefined {
  const { text } = tokens[at]!;
  const value = numberWords.places.get(text);
  const next = tokens[at + 1]?.text ?? '';
  if (value === undefined || value === 1 || next === ',' || next === '-' || next === '') return undefined;
  if (/^(?:party|parties|sector|hand|of|world|opinion|nature|best|home|homes|language)$/u.test(next))
    return undefined;
  return { value, next: at + 1, unit: 'place' };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
