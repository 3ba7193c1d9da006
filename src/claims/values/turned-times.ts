import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { holdsTime } from './holds-time.ts';
import { type Mention, marked } from './marked.ts';
import type { Misplaced } from './misplaced.ts';

type Pair = readonly [Mention, Mention];
const contrast = /\b(?:than|unlike|rather than|but not|was not|were not|is not|not so|instead of)\b/u;

/** Two times set against one another the other way round: "faster in 2008 than in 2007", "in 2024, unlike in 2021". */
export function turnedTimes(claim: Statement, evidence: Evidence, words: ClaimWords): Misplaced[] {
  const said = pairsIn(claim, words);
  if (said.length === 0) return [];
  const printed = evidence.sentences.flatMap((one) => pairsIn(one, words));
  return said.flatMap(([first, second]): Misplaced[] => {
    const straight = printed.some(([a, b]) => fits(first, a) && fits(second, b));
    const turned = printed.find(([a, b]) => fits(first, b) && fits(second, a));
    return straight || turned === undefined ? [] : [{ claimed: first, other: turned[0] }];
  });
}

function pairsIn(statement: Statement, words: ClaimWords): Pair[] {
  const times = marked(statement, words).mentions.filter(({ kind }) => kind === 'time');
  return times.slice(1).flatMap((second, at): Pair[] => {
    const first = times[at]!;
    return contrast.test(statement.text.slice(first.end, second.start).toLowerCase())
      ? [[first, second]]
      : [];
  });
}

function fits(claimed: Mention, printed: Mention): boolean {
  if (claimed.kind !== 'time' || printed.kind !== 'time') return false;
  return claimed.time.keys.some((key) => printed.time.keys.some((other) => holdsTime(other, key)));
}
