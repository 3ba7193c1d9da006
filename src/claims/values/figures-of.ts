import type { Figure } from './figure.ts';
import { boundAfter, boundBefore, roleAround } from './figure-surroundings.ts';
import { readNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';
import { ageWords } from './unit-words.ts';

/** A word, number or mark of a text. `text` is in lower case. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const tokenPattern = /[£$€]?\d+(?:,\d{3})*(?:\.\d+)*|\p{L}+(?:['’]\p{L}+)?|%|[^\s\p{L}\p{N}]/gu;

/** Every figure of `text`, in order, without those that `taken` covers (dates and years). */
export function figuresOf(text: string, taken: readonly { start: number; end: number }[]): Figure[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern))
    if (!taken.some(({ start, end }) => match.index >= start && match.index < end))
      tokens.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
    else if (tokens.at(-1)?.text !== '§')
      tokens.push({ text: '§', start: match.index, end: match.index + match[0].length });
  const found: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readNumber(tokens, at);
    if (read === undefined) {
      at++;
      continue;
    }
    const unit = read.unit === undefined ? readUnit(tokens, read.next, read.value) : { next: read.next };
    const end = Math.max(tokens[read.next - 1]!.end, tokens[unit.next - 1]!.end);
    const start = tokens[read.from ?? at]!.start;
    found.push({
      text: text.slice(start, end),
      start,
      end,
      value: ('value' in unit ? unit.value : undefined) ?? read.value,
      ...(read.place === undefined ? {} : { place: read.place }),
      ...pick(
        read.unit ?? unit.unit ?? ageUnit(tokens, read.from ?? at),
        'noun' in unit ? unit.noun : undefined,
        read.code,
      ),
      ...boundBefore(tokens, read.from ?? at),
      ...boundAfter(tokens, unit.next),
      ...roleAround(tokens, read.from ?? at, unit.next),
    });
    at = Math.max(at + 1, unit.next);
  }
  return withSharedUnits(text, found);
}

/** "By the age of 18": an age, where no unit stands after it. */
function ageUnit(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  return ageWords.test(before.join(' ')) ? 'age' : undefined;
}

function pick(unit?: string, noun?: string, code?: string): Pick<Figure, 'unit' | 'noun' | 'code'> {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(noun === undefined ? {} : { noun }),
    ...(code === undefined ? {} : { code }),
  };
}

const between =
  /^\s*(?:(?:and|to|or|,|-|–|—|in|§|over|about|around|nearly|almost|up|down|from|the|\d{4}(?:[/–-]\d{2,4})?)\s*){1,6}$/iu;

/** Without one of these, "262 over nine months" joins nothing. */
const joining = /\b(?:and|to|or|from)\b|[,–—-]/iu;

/** "From 68 to 45 per cent": a bare figure has the unit of the one that it is joined to. */
function withSharedUnits(text: string, found: Figure[]): Figure[] {
  for (let at = found.length - 2; at >= 0; at--) {
    const one = found[at]!;
    const next = found[at + 1]!;
    if (one.unit !== undefined || one.noun !== undefined || one.code !== undefined) continue;
    if (next.unit === undefined && next.noun === undefined) continue;
    if (next.unit === 'place' || next.unit === 'code' || next.unit === 'share' || next.unit === 'times')
      continue;
    const gap = text.slice(one.end, next.start);
    if (isCountOf(gap, next)) found[at] = { ...one, noun: 'cases' };
    if (!between.test(gap) || !joining.test(gap)) continue;
    found[at] = {
      ...one,
      ...(next.unit === undefined ? {} : { unit: next.unit, value: scaled(one.value, next) }),
      ...(next.noun === undefined ? {} : { noun: next.noun }),
    };
  }
  return withEarlierNouns(text, found);
}

/** "360 (113 per 10,000 children)", "34 of 120 plans": what stands before the bracket, or before the whole, is a count, not the rate. */
function isCountOf(gap: string, { unit }: Figure): boolean {
  if (unit === undefined) return /^ (?:out )?of (?:the |these |its |their |all )?$/u.test(gap);
  return (
    /^\s?\((?:an? |the )?(?:\p{L}+ ){0,3}$/u.test(gap) &&
    (unit === 'percent' || unit?.startsWith('per ') === true)
  );
}

const lasting = /^(?:hour|day|month|working day)$/u;

/** "From 24 children to 17": the second counts children too. */
function withEarlierNouns(text: string, found: Figure[]): Figure[] {
  for (let at = 1; at < found.length; at++) {
    const before = found[at - 1]!;
    const one = found[at]!;
    const bare = one.unit === undefined && one.noun === undefined && one.code === undefined;
    // "From ten weeks to six": the second is in weeks too.
    if (
      bare &&
      one.role === 'to' &&
      lasting.test(before.unit ?? '') &&
      / to $/u.test(text.slice(before.end, one.start))
    ) {
      found[at] = { ...one, unit: before.unit!, value: scaled(one.value, before) };
      continue;
    }
    if (
      bare &&
      before.noun !== undefined &&
      one.role === 'to' &&
      /^\s+\p{L}+\s+(?:\p{L}+\s+)?to\s+$/u.test(text.slice(before.end, one.start))
    )
      found[at] = { ...one, noun: before.noun };
  }
  return found;
}

/** "Six to twelve weeks": the first number is in weeks too. */
function scaled(value: number, next: Figure): number {
  const factor = /week/iu.test(next.text)
    ? 7
    : /fortnight/iu.test(next.text)
      ? 14
      : /year/iu.test(next.text)
        ? 12
        : 1;
  return next.unit === 'day' || next.unit === 'month' ? value * factor : value;
}
