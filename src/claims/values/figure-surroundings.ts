import type { Figure } from './figure.ts';
import type { Token } from './figures-of.ts';

const bounds: readonly (readonly [RegExp, Figure['bound']])[] = [
  [
    /(?:no|not|nor) (?:more than|over|above|exceed(?:ing)?)$|(?:up to|at most|a maximum of|maximum)$/u,
    'most',
  ],
  [/(?:no|not|nor) (?:less than|fewer than|below|under)$|(?:at least|a minimum of|minimum)$/u, 'least'],
  [
    /(?:more than|greater than|higher than|over|above|in excess of|upwards of|exceeded|exceeding|exceeds|well over)$/u,
    'over',
  ],
  [/(?:less than|fewer than|lower than|under|below|short of)$/u, 'under'],
  [/(?:nearly|almost|not quite|approaching)$/u, 'nearly'],
  [/(?:about|around|approximately|roughly|some|circa|close to|just)$/u, 'near'],
];

/** Whether the words before the token at `at` say more, less or about. */
export function boundBefore(tokens: readonly Token[], at: number): Pick<Figure, 'bound'> {
  const before = wordsBefore(tokens, at, 4);
  const found = bounds.find(([pattern]) => pattern.test(before));
  return found?.[1] === undefined ? {} : { bound: found[1] };
}

/** "96 per cent or so". */
export function boundAfter(tokens: readonly Token[], next: number): Pick<Figure, 'bound'> {
  return /^(?:or so|or thereabouts)\b/u.test(wordsBefore(tokens, next + 2, 2)) ? { bound: 'near' } : {};
}

const role =
  /(?:^|\s)(from|to|by|at)(?: (?:an?|the|just|only|about|around|over|under|nearly|almost|below|above|some|approximately|more than|less than|fewer than|at least))*$/u;

const difference = /^(?:\p{L}+ )?(?:fewer|more|less|higher|lower|greater)(?: [\p{L}§’']+){0,12} than\b/u;
const differenceReach = 16;

/** Whether it is where something comes from, goes to, or by how much it moves or differs: "13 fewer than". `next` is the first token after it. */
export function roleAround(tokens: readonly Token[], at: number, next: number): Pick<Figure, 'role'> {
  if (difference.test(wordsBefore(tokens, next + differenceReach, differenceReach))) return { role: 'by' };
  const word = role.exec(wordsBefore(tokens, at, 5))?.[1];
  return word === 'from' || word === 'to' || word === 'by' ? { role: word } : {};
}

function wordsBefore(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(Math.max(0, at - count), at)
    .map(({ text }) => text)
    .join(' ');
}
