import { numberWords } from '../../domain/number-words.ts';
import type { Token } from './figures-of.ts';
import type { NumberRead } from './read-number.ts';
import { timeUnits } from './unit-words.ts';

const ofWhole = /^(?:of|more|less|fewer|did|do|does|were|was|are|is|have|had|[.,;:)])$/u;

/** "A quarter", "two-thirds", "half of": a share of a whole. */
export function readShare(tokens: readonly Token[], at: number): NumberRead | undefined {
  const { text } = tokens[at]!;
  const after = (index: number) => tokens[index]?.text ?? '';
  // "Half a year" lasts six months.
  if (text === 'half' && /^an?$/u.test(after(at + 1)) && timeUnits.has(after(at + 2).replace(/['’]s$/u, '')))
    return { value: 0.5, next: at + 2 };
  if (
    text === 'half' &&
    !/^(?:-|term|year|yearly|day|sister|brother|way)$/u.test(after(at + 1)) &&
    !/^(?:first|second|third|other|latter)$/u.test(after(at - 1))
  )
    return { value: 0.5, next: at + 1, unit: 'share' };
  const one = text === 'a' || text === 'an' ? 1 : numberWords.counts.get(text);
  if (one === undefined || one === 0) return undefined;
  const dash = after(at + 1) === '-' ? 1 : 0;
  const part = numberWords.parts.get(after(at + 1 + dash));
  if (part === undefined || one >= part) return undefined;
  const beyond = after(at + 2 + dash);
  const plural = after(at + 1 + dash).endsWith('s');
  const movedBy = /^(?:by|about|around|nearly|almost|over|under|than|only|another|further|just)$/u.test(
    after(at - 1),
  );
  if (one > 1 && !plural) return undefined;
  const sure = one > 1 || part === 2 || part === 4 || movedBy || beyond === '' || ofWhole.test(beyond);
  return { value: one / part, next: at + 2 + dash, unit: 'share', ...(sure ? {} : { place: part }) };
}
