import { type Backing, counterparts } from './aligned-clauses.ts';
import { hasFiniteVerb } from './clause-starts.ts';
import { closest } from './closest.ts';
import type { Denial, Meaning } from './meaning.ts';
import { isOrder } from './read-modes.ts';
import { sameWords } from './same-words.ts';
import { saysNoOtherwise } from './says-no-otherwise.ts';
import { isAdverseWord, sidesOf } from './sides.ts';

/** How near the sentence that shares most another one must come to be spoken of as well. */
const nearBest = 0.75;

/** True when a denial of the claim denies what the evidence does not deny. */
export function isAddedDenial(denial: Denial, claim: Meaning, backing: Backing): boolean {
  if (denial.soft || isEnded(denial, backing)) return false;
  // "Is not 4%": a figure is denied as plainly as a word.
  const next = claim.tokens[denial.at + denial.text.split(' ').length]?.text ?? '';
  if (denial.focus.length === 0 && /^\d/u.test(next))
    return backing.units.every(({ meaning, frame }) => frame || meaning.denials.length === 0);
  const covered = denial.focus.map((at) => claim.tokens[at]!).filter((one) => !one.light);
  const said = covered.filter((one) => !one.frame);
  const named = covered.length === 0 ? denial.focus.map((at) => claim.tokens[at]!) : covered;
  const telling = (said.length === 0 ? named : said)
    .map((token) => ({ token, close: sameWords(closest(counterparts(token, claim, backing))) }))
    .filter(({ close }) => close.length > 0);
  if (telling.length === 0) return denial.focus.length > 0 && !anythingWrong(claim, backing);
  if (telling.some(({ close }) => close.some((one) => one.relation === 1 && one.by[0] !== 'x'))) return false;
  if (denial.scarce && telling.some(({ close }) => close.some(({ unit }) => isLow(unit.meaning))))
    return false;
  const head = telling[0]!;
  if (head.close.some((one) => one.relation !== -1)) return false;
  const { unit, token } = head.close[0]!;
  // To deny what is wrong is praise, whatever else is said to be wrong.
  if (isAdverseWord(head.token, claim)) return true;
  if (isWanting(unit.meaning, backing) && !/^(?:improv|need|requir|recommend|concern)/u.test(head.token.text))
    return false;
  return !saysNoOtherwise(unit.meaning, token.clause, claim, denial.clause);
}

/** "Take-up is low": few take it up. */
function isLow({ tokens }: Meaning): boolean {
  return tokens.some(({ ids, denied }) => ids.get('p:high') === (denied ? 1 : -1));
}

/** "Stopped using" beside "ended the use of". */
function isEnded({ text }: Denial, { units }: Backing): boolean {
  return (
    /^(?:stopped|ceased)/u.test(text) &&
    units.some(({ meaning, frame }) => !frame && meaning.tokens.some(({ ids }) => ids.get('p:begin') === -1))
  );
}

/** A bullet without a verb, or an order, under a heading of what must improve: what it names is not so yet. */
function isWanting({ statement: { words } }: Meaning, { units }: Backing): boolean {
  const asked = units.some(({ meaning, frame }) => frame && sidesOf(meaning).wanting > 0);
  return asked && (isOrder(words) || !hasFiniteVerb(words));
}

/** True when a cited sentence that shares as much as any with the claim says that something is wrong, scarce or to change. */
function anythingWrong(claim: Meaning, { units }: Backing): boolean {
  const shared = units.map(({ meaning, frame }) =>
    frame ? 0 : [...claim.ids].filter((id) => meaning.ids.has(id)).length,
  );
  const best = Math.max(...shared);
  return units.some(({ meaning, frame }, i) => {
    const { adverse, denials, wanting } = sidesOf(meaning);
    return frame ? wanting > 0 : shared[i]! >= best * nearBest && adverse + denials > 0;
  });
}
