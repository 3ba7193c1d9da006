import type { Token } from './figures-of.ts';
import { counted, dayKinds, timeUnits, uncounted } from './unit-words.ts';

/** The unit after a number. `next` is the first token after it. */
export interface UnitRead {
  next: number;
  unit?: string;
  /** The number in that unit, where it is another one. */
  value?: number;
  noun?: string;
}

/** The unit that begins at the token `at`; none for a bare number, whose noun is given where a plural follows. */
export function readUnit(tokens: readonly Token[], at: number, value: number): UnitRead {
  const text = (index: number) => tokens[index]?.text ?? '';
  const share = shareUnit(text, at);
  if (share !== undefined) return share;
  const skip = text(at) === '-' ? 1 : 0;
  const kind = dayKinds.has(text(at + skip)) ? text(at + skip) : undefined;
  const from =
    at + skip + (kind === undefined ? 0 : 1) + (kind !== undefined && text(at + skip + 1) === '-' ? 1 : 0);
  const time = timeUnits.get(text(from).replace(/['’]s$/u, ''));
  if (time !== undefined) {
    const old = text(from + 1) === '-' ? 2 : 1;
    if (time.of === 12 && /^olds?$/u.test(text(from + old))) return { next: from + old + 1, unit: 'age' };
    const unit = kind === 'working' ? `working ${time.of === 1 ? time.unit : text(from)}` : time.unit;
    return {
      next: from + 1,
      unit,
      value: Number((value * (kind === 'working' ? 1 : time.of)).toPrecision(12)),
    };
  }
  if (/^stars?$/u.test(text(at + skip))) return { next: at + skip + 1, unit: 'star' };
  if (/^(?:pounds?|pence)$/u.test(text(at))) return { next: at + 1, unit: 'money' };
  if (/^(?:kg|g|km|tonnes?|miles?|metres?|litres?)$/u.test(text(at)))
    return { next: at + 1, unit: text(at).replace(/s$/u, '') };
  if (/^points?$/u.test(text(at))) return { next: at + 1, unit: 'points' };
  if (text(at) === 'times') return { next: at + 1, unit: 'times' };
  return perUnit(tokens, at) ?? { next: at, ...nounAfter(tokens, at) };
}

function shareUnit(text: (index: number) => string, at: number): UnitRead | undefined {
  const length =
    text(at) === '%' || text(at) === 'percent' ? 1 : text(at) === 'per' && text(at + 1) === 'cent' ? 2 : 0;
  if (length > 0) {
    if (/^points?$/u.test(text(at + length))) return { next: at + length + 1, unit: 'points' };
    return { next: at + length, unit: 'percent' };
  }
  if (text(at) === 'percentage' && /^points?$/u.test(text(at + 1))) return { next: at + 2, unit: 'points' };
  if (text(at) === 'pp') return { next: at + 1, unit: 'points' };
  return undefined;
}

/** "Per 10,000", up to three words further on. */
function perUnit(tokens: readonly Token[], at: number): UnitRead | undefined {
  for (let index = at; index < Math.min(tokens.length - 1, at + 4); index++) {
    const text = tokens[index]!.text;
    if (text === 'per') {
      const of = /^\d[\d,]*$/u.exec(tokens[index + 1]!.text)?.[0].replaceAll(',', '');
      return of === undefined ? undefined : { next: index + 2, unit: `per ${of}` };
    }
    if (!/^\p{L}/u.test(text)) return undefined;
  }
  return undefined;
}

function nounAfter(tokens: readonly Token[], at: number): { noun?: string } {
  if (tokens[at]?.text === 'in' && tokens[at + 1]?.text === 'number') return { noun: 'number' };
  for (let index = at; index < Math.min(tokens.length, at + 3); index++) {
    const text = tokens[index]!.text;
    if (!/^\p{L}/u.test(text)) return {};
    if (uncounted.has(text)) return {};
    if (counted.test(text)) return { noun: text };
    if (
      /^(?:of|in|to|and|or|by|at|on|for|from|with|against|compared|while|which|were|was|is|are|than|per|out|when|since)$/u.test(
        text,
      )
    )
      return {};
  }
  return {};
}
