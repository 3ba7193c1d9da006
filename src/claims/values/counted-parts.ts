import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import type { Figure } from './figure.ts';
import { marked } from './marked.ts';
import { isRounded } from './rounded-figures.ts';

/** Half of the last digit of a whole percentage. */
const halfPoint = 0.005;
const partFirst = /^ (?:of|out of|in|from) (?:the |its |all |all of the |their |these |every )?$/u;
const wholeFirst = /^ (?:[\p{L}’'-]+ ){1,9}?[\p{L}’'-]+, (?:only |just |some |as many as )?$/u;
const rest = /\b(?:leaving|leaves|left|remaining|remain|remains|other|others|rest|outstanding|still)\b/u;

/** A share or percentage that two counts of one cited sentence make ("a quarter" of 15 of 60), or what is left of the whole ("leaving three" of 21 of 24). */
export function isCountedPart(
  figure: Figure,
  claim: Statement,
  evidence: Evidence,
  words: ClaimWords,
): boolean {
  const isShare = figure.unit === 'share' || figure.unit === 'percent';
  if (!isShare && (figure.unit !== undefined || !isLeft(figure, claim))) return false;
  return evidence.sentences
    .flatMap((one) => partsIn(one, words))
    .some(({ part, whole }) => (isShare ? isShareOf(figure, part / whole) : whole - part === figure.value));
}

function isLeft({ start, end }: Figure, { text }: Statement): boolean {
  return rest.test(text.slice(Math.max(0, start - 25), end + 25).toLowerCase());
}

function isShareOf(figure: Figure, is: number): boolean {
  const { unit, value, bound } = figure;
  const said = unit === 'percent' ? value / 100 : value;
  if (bound === 'over') return is > said && is - said < 0.1;
  if (bound === 'under') return is < said && said - is < 0.1;
  if (Math.abs(is - said) <= (unit === 'percent' ? halfPoint : 1e-9)) return true;
  return isRounded(figure, unit === 'percent' ? is * 100 : is);
}

/** "15 of the 60", "of the 60 people who wait, 15". */
function partsIn(statement: Statement, words: ClaimWords): { part: number; whole: number }[] {
  const { figures } = marked(statement, words);
  return figures.flatMap((one, at) => {
    const next = figures[at + 1];
    if (next === undefined || one.unit !== undefined || next.unit !== undefined) return [];
    const gap = statement.text.slice(one.end, next.start);
    const [part, whole] = partFirst.test(gap) ? [one.value, next.value] : [next.value, one.value];
    const isWhole =
      partFirst.test(gap) ||
      (wholeFirst.test(gap) && /\bof (?:the |its |all )?$/iu.test(statement.text.slice(0, one.start)));
    return isWhole && part <= whole && whole > 0 ? [{ part, whole }] : [];
  });
}
