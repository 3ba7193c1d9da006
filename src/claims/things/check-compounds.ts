import { isStopWord, type Word } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import type { Statement } from '../statement.ts';
import { compoundHeads, plainModifiers, postHeads } from './compound-words.ts';
import { singular } from './singular.ts';
import { thingsIn } from './things-in.ts';

/** A team, plan, officer and the like, with the words before it that tell which. */
interface Compound {
  head: string;
  /** Stems of those words; empty for one that nothing tells apart. */
  telling: readonly string[];
  /** Which word tells it apart, the nearest; then the first word of it all and the one after its last. */
  tells: number;
  from: number;
  to: number;
}

/**
 * A team, plan, officer or the like of which the evidence knows others only: every one there is told apart by words that are not in the claim, and the
 * claim's words stand nowhere in it. Empty when there is none.
 */
export const checkCompounds: ClaimRule = (claim, { sentences, frame }) => {
  // Things that are known by name are looked at by that.
  const known = thingsIn(claim).filter(({ from, to, force }) => to - from > 1 || force === 'sure');
  const said = compoundsIn(claim).filter(
    ({ telling, tells }) => telling.length > 0 && !known.some(({ from, to }) => from <= tells && tells < to),
  );
  if (said.length === 0) return [];
  const texts = [...sentences, ...frame];
  const open = said.find(({ head, telling }) => {
    if (telling.some((stem) => texts.some((one) => one.stems.has(stem)))) return false;
    const printed = sentences.flatMap(compoundsIn).filter((one) => one.head === head);
    return (
      printed.length > 0 &&
      printed.every((one) => one.telling.length > 0 && !one.telling.some((stem) => claim.stems.has(stem)))
    );
  });
  if (open === undefined) return [];
  const value = claim.text.slice(claim.words[open.from]!.start, claim.words[open.to - 1]!.end);
  return [{ kind: 'name', value, why: `The cited words speak of another than “${value}”.` }];
};

function compoundsIn(statement: Statement): Compound[] {
  const { words } = statement;
  return words.flatMap(({ text }, at): Compound[] => {
    const head = singular(text);
    const post = postHeads.has(head);
    if (!post && !compoundHeads.has(head)) return [];
    const before = post ? [] : wordsBefore(statement, at);
    const told = before.length > 0 && isTelling(before.at(-1)!) ? before.filter(isTelling) : [];
    // "Review of fees", "director of housing": what follows tells it apart as well.
    const next = told.length > 0 ? undefined : wordAfter(statement, at);
    const from = at - before.length;
    if (next === undefined || !isTelling(words[next]!))
      return [{ head, telling: told.map(({ stem }) => stem), tells: at - 1, from, to: at + 1 }];
    return [{ head, telling: [words[next]!.stem], tells: next, from, to: next + 1 }];
  });
}

/** Where the first word stands that follows "of" or "for" and an article; undefined when none does. */
function wordAfter({ words }: Statement, at: number): number | undefined {
  if (!/^(?:of|for|on)$/u.test(words[at + 1]?.text ?? '')) return undefined;
  const next = /^(?:the|a|an|its|their|our|this)$/u.test(words[at + 2]?.text ?? '') ? at + 3 : at + 2;
  return words[next] === undefined ? undefined : next;
}

/** Up to three words straight before, parted from it by nothing but spaces and hyphens. */
function wordsBefore({ text, words }: Statement, at: number): Word[] {
  const before: Word[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (!/^[\s\p{Pd}]$/u.test(text.slice(words[i]!.end, words[i + 1]!.start)) || isStopWord(words[i]!.text))
      break;
    before.unshift(words[i]!);
  }
  return before;
}

function isTelling({ text }: Word): boolean {
  if (isStopWord(text) || plainModifiers.has(singular(text)) || /\d/u.test(text)) return false;
  return text.length > 2 && !/(?:ly|ed|ive|ful|ous|able|ible|less|est)$/u.test(text);
}
