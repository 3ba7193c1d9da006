import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf } from './aligned-clauses.ts';
import { foreignDoerFaults } from './cause/foreign-doer-faults.ts';
import type { Meaning } from './meaning.ts';
import { phraseBook } from './phrase-book.ts';
import { phrasesIn } from './phrases-in.ts';
import { readMeaning } from './read-meaning.ts';
import { isCause } from './read-modes.ts';

type Way = 'effect-first' | 'cause-first' | 'loose';

/** Words that make one thing the cause of another, by what they name first. */
const strict: readonly (readonly [string, Way])[] = [
  [
    '=because, =because of, =due to, =as a result of, =as a consequence of, =thanks to, =owing to, =caused by, =driven by, =attributed to, =attributable to, =on account of, =stems from, =stem from, =stemmed from, =the result of, =a result of, =reflecting, =reflects, =reflected, =explained by, =brought about by, =resulted from, =results from, =resulting from, =down to, =arising from, =arises from, =a consequence of, =blamed on, =prompted by, =triggered by, =following, =in response to, =by virtue of, =reason why, =made possible by, =helped by, =hampered by, =hindered by, =undermined by, =on the back of, =rooted in',
    'effect-first',
  ],
  [
    '=is why, =are why, =was why, =were why, =explains why, =forced his, =forced her, =forced their, =forced its, =forced the, =the cause of, =a cause of, =led to, =leads to, =leading to, =lead to, =has caused, =have caused, =caused, =causes, =causing, =resulted in, =resulting in, =results in, =therefore, =consequently, =as a result, =as a consequence, =contributed to, =contributes to, =contributing to, =brought about, =which means, =meant that, =means that, =meaning that, =mean that, =means, =mean, =this means, =has meant, =thereby, =hence, =prompted, =gave rise to, =triggered, =produced, =explains, =explain why, =drove, =made it possible, =has enabled, =which meant',
    'cause-first',
  ],
];
/** Words of the evidence that state a link as well, more loosely. */
const loose =
  '=having, =supported, =mean, =because, =meaning that, =helps to, =so many, =due, =increases, =adds to, =barrier to, =compounded by, =since, =so that, =under, =otherwise, =through, =by, =enables, =enabled, =enabling, =helps, =helped, =helping, =means, =meant, =meaning, =makes, =making, =made, =impact, =impacts, =affects, =affected, =affecting, =effect, =result, =results, =resulted, =consequence, =ensures, =ensured, =allowing, =allows, =allowed, =supports, =contribute, =contributed, =for this reason, =influence, =influenced, =lead, =leads, =led, =limits, =limited by, =delivered, =prevents, =prevented, =hinders, =hindered, =hampers, =hampered, =undermines, =undermined, =given, =in order to';
const strictBook = phraseBook<Way>(strict);
const looseBook = phraseBook<Way>([
  ...strict,
  [
    '=leaving, =so, =thus, =meaning, =enabling, =making, =translated into, =translates into, =translating into, =translate into, =fed into, =feeds into, =paid off in, =ensures that, =ensured that, =ensure that, =ensuring that, =gives rise to',
    'cause-first',
  ],
  [loose, 'loose'],
]);
const idle = new Set(['following']);
/** What makes a thing other than it was, told of an object: "delays have reduced the choice". */
const changing =
  /^(?:reduc(?:ed|es)|weaken(?:ed|s)|strengthen(?:ed|s)|improv(?:ed|es)|increas(?:ed|es)|worsen(?:ed|s)|slow(?:ed|s)|delay(?:ed|s)|restrict(?:ed|s)|erod(?:ed|es)|boost(?:ed|s)|rais(?:ed|es)|lower(?:ed|s)|damag(?:ed|es)|disrupt(?:ed|s)|shorten(?:ed|s)|lengthen(?:ed|s)|limit(?:ed|s)|stabilis(?:ed|es)|compromis(?:ed|es)|cut|cuts)$/u;
const objectOpens = /^(?:the|a|an|its|their|his|her|this|these|those|some|many|most|all)$/u;

/** A cause that the claim gives and the cited words do not. Empty when they give it, or the claim gives none. */
export function checkCause(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const foreign = foreignDoerFaults(claim, evidence);
  if (foreign.length > 0) return foreign;
  if (
    evidence.row !== undefined &&
    !/\b(?:because|due to|as a result|thanks to|owing to|led to|driven by|caused)\b/iu.test(statement.text)
  )
    return [];
  for (const { at, length, way } of linksIn(claim, strictBook)) {
    const text = words(claim, at, length);
    if (
      (idle.has(text) && isBeforeNoun(claim, at)) ||
      (/^(?:due|down) to$/u.test(text) &&
        (!isCause(claim.statement.words, at, length) || isToCome(claim, at + length, evidence)))
    )
      continue;
    if (!isLinked(claim, { at, length, way }, evidence))
      return [
        {
          kind: 'cause',
          value: text,
          why: `The cited words do not say that one follows from the other (“${text}”).`,
        },
      ];
  }
  return [];
}

/** "Is due to answer", of what the cited words say will be answered. */
function isToCome({ tokens }: Meaning, at: number, evidence: Evidence): boolean {
  const { byId } = backingOf(evidence);
  return [...(tokens[at]?.ids.keys() ?? [])].some(
    (id) => id[0] === 'w' && byId.get(id)?.some(({ token }) => token.modeHead && token.mode === 'plan'),
  );
}

interface Link {
  at: number;
  length: number;
  way: Way;
}

function linksIn(meaning: Meaning, book: typeof strictBook): Link[] {
  const { words: all } = meaning.statement;
  return phrasesIn(all, book)
    .filter(({ at, length, text }) => {
      if (all[at]!.text === 'since' && !all.slice(at + 2, at + 7).some((one) => verb.test(one.text)))
        return false;
      if (all[at]!.text === 'by' && !/ing$/u.test(all[at + 1]?.text ?? '')) return false;
      return text !== 'down to' || isCause(all, at, length);
    })
    .map(({ at, length, value }): Link => ({ at, length, way: value }));
}

/** "Delays have reduced the choice": what stands before a verb that changes an object is the cause. A second verb of the same doer has none there. */
function changesIn({ statement: { text, words: all } }: Meaning): Link[] {
  return all.flatMap((one, at): Link[] => {
    const next = all[at + 1];
    if (at < 1 || next === undefined || !changing.test(one.text) || !objectOpens.test(next.text)) return [];
    const joined = text.slice(all[at - 1]!.end, one.start).trim() === '';
    const whole = text.slice(one.end, next.start).trim() === '';
    if (!joined || !whole || notBefore.test(all[at - 1]!.text)) return [];
    return [{ at, length: 1, way: 'loose' }];
  });
}

const notBefore =
  /^(?:and|but|or|to|not|never|be|been|being|is|are|was|were|will|would|can|could|should|must|may|might|n?either)$/u;
const verb = /^(?:is|are|was|were|has|have|had|cannot|can|do|does|did|will)$/u;

function words(meaning: Meaning, at: number, length: number): string {
  return meaning.statement.words
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
}

/** "The following areas". */
function isBeforeNoun(meaning: Meaning, at: number): boolean {
  return meaning.statement.words[at - 1]?.text === 'the';
}

/** True when a sentence of the evidence links what the claim links: both of its sides stand there, on either side of a word of cause. */
function isLinked(claim: Meaning, link: Link, evidence: Evidence): boolean {
  const [effect, cause] = endsOf(claim, link);
  const units = backingOf(evidence).units.filter(
    ({ frame, meaning }) => !frame || meaning.statement.words.length > 8,
  );
  return units.some(({ meaning }, i) => {
    const earlier = units[i - 1]?.meaning.ids ?? new Set<string>();
    return [...linksIn(meaning, looseBook), ...changesIn(meaning)].some((own) => {
      if (own.way === 'loose') return isShared(cause, meaning.ids) && across(meaning, own, cause, effect);
      const [theirEffect, theirCause] = endsOf(meaning, own);
      // "As a result, …" and "This is due to…" lean on the sentence before.
      const leans =
        i > 0 &&
        (own.at <= 3 || /^(?:this|these|it|that|they|such)$/u.test(meaning.statement.words[0]?.text ?? ''));
      const causes = new Set([...idSet(theirCause), ...(leans && own.way === 'cause-first' ? earlier : [])]);
      const effects = new Set([...meaning.ids, ...idSet(theirEffect), ...(leans ? earlier : [])]);
      return (
        (cause.length === 0 || isShared(cause, causes)) &&
        (effect.length === 0 || isShared(effect, effects)) &&
        !isTurned(cause, effect, theirCause, theirEffect)
      );
    });
  });
}

/** True when the claim's cause is the evidence's effect, and its effect the cause. */
function isTurned(cause: Held, effect: Held, theirCause: Held, theirEffect: Held): boolean {
  const straight = shared(cause, theirCause) + shared(effect, theirEffect);
  return shared(cause, theirEffect) + shared(effect, theirCause) > straight;
}

function shared(own: Held, side: Held): number {
  const there = idSet(side);
  return own.filter((ids) => [...ids].some((id) => there.has(id))).length;
}

/** Effect and cause of a link, each as what its words can be matched by. */
function endsOf(meaning: Meaning, { at, length, way }: Link): [effect: Held, cause: Held] {
  // "Because of staff shortages, reviews were late": the cause ends with its clause.
  if (
    way === 'effect-first' &&
    (at <= 1 ||
      (idsOf(meaning, 0, at).length === 0 &&
        !/^(?:this|these|it|that|they|such)$/u.test(meaning.tokens[0]!.text)))
  ) {
    const end = endOfCause(meaning, at + length);
    return [idsOf(meaning, end, meaning.tokens.length), idsOf(meaning, at + length, end)];
  }
  // "Responses were slow, and because records are poor children wait": both stand behind the word.
  if (way === 'effect-first' && /^(?:and|but|so)$/u.test(meaning.tokens[at - 1]?.text ?? '')) {
    const all = idsOf(meaning, at + length, meaning.tokens.length);
    return [all, all];
  }
  const [before, after] = [idsOf(meaning, 0, at), idsOf(meaning, at + length, meaning.tokens.length)];
  return way === 'effect-first' ? [before, after] : [after, before];
}

/** The cause that opens a sentence ends with its clause; where that goes on to the end, with the first comma. */
function endOfCause({ clauses, tokens, statement: { text, words: all } }: Meaning, from: number): number {
  const end = clauses[tokens[Math.min(from, tokens.length - 1)]!.clause]!.to;
  if (end < tokens.length) return end;
  const parted = all.findIndex(
    (one, at) => at > from && text.slice(all[at - 1]!.end, one.start).includes(','),
  );
  return parted < 0 ? end : parted;
}

/** A loose word links only what stands on its two sides. */
function across(meaning: Meaning, link: Link, cause: Held, effect: Held): boolean {
  const left = idSet(idsOf(meaning, 0, link.at));
  const right = idSet(idsOf(meaning, link.at + link.length, meaning.tokens.length));
  const spans = (a: Held, b: Held) => isShared(a, left) && isShared(b, right);
  return spans(cause, effect) || spans(effect, cause);
}

type Held = readonly ReadonlySet<string>[];

function idsOf(meaning: Meaning, from: number, to: number): Held {
  return meaning.tokens
    .slice(Math.max(0, from), to)
    .filter((one) => one.ids.size > 0 && !one.frame && !one.light)
    .map(
      (one) => new Set([...one.ids].map(([id, sign]) => (id[0] === 'p' ? endOf(id, sign, one.denied) : id))),
    );
}

/** An end of a line of meaning; "not enough" and "insufficient" meet. */
function endOf(id: string, sign: number, denied: boolean): string {
  return sign > 0 === denied ? `-${id}` : id;
}

function idSet(held: Held): ReadonlySet<string> {
  return new Set(held.flatMap((one) => [...one]));
}

/** Share of a side's words that must stand in the evidence's. */
const leastShared = 0.4;

/** True when enough of the words stand on a side, one at least by more than an end of a line of meaning. */
function isShared(own: Held, side: Held | ReadonlySet<string>): boolean {
  const there = side instanceof Set ? (side as ReadonlySet<string>) : idSet(side as Held);
  const shared = own.filter((ids) => [...ids].some((id) => there.has(id)));
  const named = shared.some((ids) => [...ids].some((id) => !/^-?p:/u.test(id) && there.has(id)));
  return (named || own.length === 1) && shared.length >= Math.max(1, Math.floor(own.length * leastShared));
}
