import type { Evidence } from '../evidence.ts';
import type { Figure } from './figure.ts';
import { isRounded } from './rounded-figures.ts';

/** True for a difference ("by 8 percentage points" of 66% and 74%), or for how many times one of two neighbours of a unit is the other. */
export function isDerived(figure: Figure, printed: readonly Figure[], said: readonly Figure[]): boolean {
  const saysOne = printed.some((one) => isSaid(one, said));
  const pairs = printed.flatMap((one, at) => {
    const after = printed.slice(at + 1).filter(({ unit }) => unit === one.unit);
    // Where the claim says one of the two, no other pair of the row stands in for them.
    return after
      .filter((next, place) => (saysOne ? isSaid(one, said) || isSaid(next, said) : place === 0))
      .map((next) => [one, next] as const);
  });
  if (figure.role === 'by' || figure.unit === 'points')
    return pairs.some(([a, b]) => differenceUnit(figure, a) && isApart(Math.abs(a.value - b.value), figure));
  if (figure.unit === 'times')
    return pairs.some(
      ([a, b]) =>
        a.value > 0 &&
        b.value > 0 &&
        (isTimes(b.value / a.value, figure) || isTimes(a.value / b.value, figure)),
    );
  return false;
}

function isSaid({ value, unit }: Figure, said: readonly Figure[]): boolean {
  return said.some((one) => one.unit === unit && same(one.value, value));
}

/** "More than nine points" of nine and a half, "nearly ten" of it. */
function isApart(difference: number, figure: Figure): boolean {
  const { value, bound } = figure;
  if (same(difference, value)) return bound !== 'over' && bound !== 'under';
  if (bound === 'over') return difference > value && difference - value < Math.max(1, value * 0.1);
  if (bound === 'under') return difference < value && value - difference < Math.max(1, value * 0.1);
  return isRounded(figure, difference);
}

/** "More than double" of a little more, "nearly double" of a little less. */
function isTimes(ratio: number, { value, bound }: Figure): boolean {
  if (same(ratio, value)) return true;
  if (bound === 'over') return ratio > value && ratio < value * 1.25;
  return (
    (bound === 'near' || bound === 'nearly' || bound === 'under') && ratio < value && ratio > value * 0.85
  );
}

function differenceUnit({ unit }: Figure, a: Figure): boolean {
  return a.unit === 'percent' ? unit === 'points' : unit === a.unit;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** True for a bare count of as many items as the quote lists: bullets, or what stands between semicolons or commas after a colon. */
export function countedItems({ value, unit }: Figure, { quote, sentences }: Evidence): boolean {
  if (unit !== undefined || value < 2 || value > 12) return false;
  const bullets = quote.match(/(?:^|\n|\s)[•◆▪●]\s|^\s*[-*]\s/gmu)?.length ?? 0;
  const lines = quote.split('\n').filter((line) => /\p{L}/u.test(line)).length;
  if (bullets === value || lines === value) return true;
  return sentences.some(({ text }) => {
    const list = /:\s*(?<list>[^:]+)$/u.exec(text)?.groups?.list ?? '';
    const parts = list.includes(';') ? list.split(';') : list.split(/,\s+(?:and\s+)?|\s+and\s+/u);
    return list !== '' && parts.filter((part) => part.trim() !== '').length === value;
  });
}
