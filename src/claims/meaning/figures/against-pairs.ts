import type { Evidence } from '../../evidence.ts';
import type { ComparedPair } from './compared-pair.ts';
import { type Comparison, comparisonsIn } from './comparisons-in.ts';
import { pairsInProse } from './pairs-in-prose.ts';
import { pairsInRow } from './pairs-in-row.ts';
import { whichWayIsGood } from './which-way-is-good.ts';

const read = new WeakMap<Evidence, readonly ComparedPair[]>();

/** The first comparison of a claim that the figures of the evidence contradict. Undefined when they contradict none. */
export function againstPairs(text: string, evidence: Evidence): string | undefined {
  const pairs = pairsOf(evidence);
  if (pairs.length === 0) return undefined;
  return comparisonsIn(text).find((one) => isAgainst(one, text, evidence, pairs))?.text;
}

function pairsOf(evidence: Evidence): readonly ComparedPair[] {
  const known = read.get(evidence);
  if (known !== undefined) return known;
  const { rows, quote } = evidence;
  const found = rows === undefined ? pairsInProse(quote) : rows.length === 1 ? pairsInRow(rows[0]!) : [];
  read.set(evidence, found);
  return found;
}

function isAgainst(
  one: Comparison,
  text: string,
  evidence: Evidence,
  pairs: readonly ComparedPair[],
): boolean {
  const rated = pairs
    .filter(({ against }) => against === one.against)
    .filter((pair) => ofItsTime(pair, one))
    .map((pair) => ({ pair, shared: [...one.about].filter((stem) => pair.about.has(stem)).length }));
  const best = Math.max(...rated.map(({ shared }) => shared));
  const meant = rated.filter(({ shared }) => shared === best);
  if (meant.length === 0 || (best === 0 && isNamed(one, evidence))) return false;
  return meant.every(({ pair }) => {
    const way = wayOf(one, pair, `${text} ${evidence.quote}`);
    if (way === undefined || pair.own === pair.base) return false;
    return pair.own > pair.base !== (way === 'more');
  });
}

/** True when a comparison names what the evidence tells elsewhere. */
function isNamed({ about }: Comparison, { sentences }: Evidence): boolean {
  return [...about].some((stem) => !/^\d/u.test(stem) && sentences.some(({ stems }) => stems.has(stem)));
}

/** True when a pair is of the years that a comparison names, if it names any. */
function ofItsTime({ against, ownAt, baseAt }: ComparedPair, { at }: Comparison): boolean {
  if (against !== 'time' || at.length < 2) return true;
  const own = [ownAt, baseAt].filter((one) => one !== undefined);
  return own.length < 2 || own.every((one) => at.some((named) => named === one || isOfYear(named, one)));
}

function isOfYear(named: number, one: number): boolean {
  return named % 12 === 0 && Math.floor(one / 12) === named / 12;
}

function wayOf({ way }: Comparison, { graded }: ComparedPair, text: string): 'more' | 'less' | undefined {
  if (way === 'more' || way === 'less') return way;
  const good = graded ? 'more' : whichWayIsGood(text);
  if (good === undefined) return undefined;
  return (way === 'good') === (good === 'more') ? 'more' : 'less';
}
