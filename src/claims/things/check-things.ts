import type { ClaimFault } from '../../domain/claim-check.ts';
import { isStopWord } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { isPlainVerb } from './is-plain-verb.ts';
import { isSource } from './is-source.ts';
import { isWrittenOut } from './is-written-out.ts';
import { knownThings } from './known-things.ts';
import type { Thing } from './thing.ts';
import { type ThingMention, thingsIn } from './things-in.ts';

/** A service, post, body, need or other thing that the evidence does not speak of, under these words or others. Empty when there is none. */
export const checkThings: ClaimRule = (claim, evidence) => {
  const said = thingsIn(claim);
  if (said.length === 0) return [];
  const backed = backedBy(evidence);
  const open = said.find(
    (one) =>
      !isBacked(one, claim, backed) &&
      isTold(one, said, evidence) &&
      !isSource(one, claim) &&
      !isDoing(one, claim) &&
      !isWrittenOut(one, claim, evidence),
  );
  if (open === undefined) return [];
  const value = claim.text.slice(claim.words[open.from]!.start, claim.words[open.to - 1]!.end);
  const fault: ClaimFault = { kind: 'name', value, why: `The cited words do not speak of “${value}”.` };
  return [fault];
};

interface Backed {
  things: ReadonlySet<string>;
  sentences: readonly Statement[];
  frame: readonly Statement[];
}

function backedBy({ sentences, frame }: Evidence): Backed {
  const things = new Set<string>();
  for (const statement of [...sentences, ...frame])
    for (const { thing, ends } of thingsIn(statement)) for (const one of [thing, ...ends]) widen(one, things);
  return { things, sentences, frame };
}

/** Adds a thing and all that it is a kind of. */
function widen(thing: Thing, to: Set<string>): void {
  if (to.has(thing.id)) return;
  to.add(thing.id);
  for (const id of thing.broader) widen(knownThings.get(id)!, to);
}

function isBacked(one: ThingMention, claim: Statement, { things, sentences, frame }: Backed): boolean {
  if (things.has(one.thing.id)) return true;
  const stems = claim.words
    .slice(one.from, one.to)
    .filter(({ text }) => !isStopWord(text))
    .map(({ stem }) => stem);
  if ([...sentences, ...frame].some((statement) => standTogether(stems, statement, claim))) return true;
  // "Referrals" under the heading "Safeguarding" are safeguarding referrals.
  const [head, ...rest] = [...stems].reverse();
  return (
    rest.length > 0 &&
    sentences.some((statement) => standTogether([head!], statement, claim)) &&
    frame.some((statement) => rest.every((stem) => statement.stems.has(stem)))
  );
}

const slack = 6;

/** Stems of words that say no other thing in a name: an autism strategy is a plan for autism. */
const alike = [
  ['plan', 'strategi', 'programm'],
  ['servic', 'team', 'unit'],
];

/** The stem, or one like it where the sentence has that instead. */
function asPrinted(stem: string, { stems }: Statement): string {
  if (stems.has(stem)) return stem;
  return alike.find((group) => group.includes(stem))?.find((one) => stems.has(one)) ?? stem;
}

/** True when a sentence has all these words close together, in any order or form, and not only within the name of another thing. */
function standTogether(said: readonly string[], statement: Statement, claim: Statement): boolean {
  const stems = said.map((stem) => asPrinted(stem, statement));
  if (!stems.every((stem) => statement.stems.has(stem))) return false;
  const others =
    stems.length > 1
      ? []
      : thingsIn(statement).filter((one) => one.to - one.from > 1 && !isSaidApart(statement, one, claim));
  return statement.words.some(({ stem }, at) => {
    if (!stems.includes(stem) || others.some(({ from, to }) => at >= from && at < to)) return false;
    const near = statement.words.slice(at, at + stems.length + slack);
    return stems.every((wanted) => near.some((word) => word.stem === wanted));
  });
}

/** True for a name that the claim does not have whole, but whose words all stand there, joined or apart: "placement breakdown" of a placement that broke down. */
function isSaidApart({ words }: Statement, { from, to, thing }: ThingMention, claim: Statement): boolean {
  if (thingsIn(claim).some((one) => one.thing.id === thing.id)) return false;
  const letters = claim.words.map(({ stem }) => stem).join('');
  return words
    .slice(from, to)
    .every(({ stem, text }) => claim.stems.has(stem) || isStopWord(text) || isApart(stem, letters));
}

/** "Breakdown" said as "break down" or "broken down": parted before a small word. */
function isApart(stem: string, letters: string): boolean {
  const parted = /^(?<verb>\p{L}{3,}?)(?<rest>down|up|out|off|over|in|on)$/u.exec(stem)?.groups;
  if (parted === undefined) return false;
  const verbs = parted.verb === 'break' ? ['break', 'broken', 'broke'] : [parted.verb!];
  return verbs.some((verb) => letters.includes(`${verb}${parted.rest}`));
}

const subject =
  /^(?:it|they|he|she|we|who|which|will|can|could|should|would|may|might|must|does|do|did|not|also|now|council|authority)$/u;
const object =
  /^(?:a|an|the|its|their|them|it|for|to|more|less|most|all|every|each|some|foster|on|in|over|\p{L}+s)$/u;

/** True for a single word that is what somebody does: "the fees it pays to carers". */
function isDoing({ from, to }: ThingMention, { words }: Statement): boolean {
  if (isPlainVerb(words, from)) return true;
  if (to - from !== 1 || !/(?:s|ed)$/u.test(words[from]!.text)) return false;
  return subject.test(words[from - 1]?.text ?? '') && object.test(words[to]?.text ?? '');
}

/** True for a loose thing only where the cited words hold one of its kind that the claim leaves out. */
function isTold(
  { thing, force }: ThingMention,
  said: readonly ThingMention[],
  { sentences }: Evidence,
): boolean {
  if (force !== 'loose') return force === 'sure';
  const claimed = new Set<string>();
  for (const one of said) for (const each of [one.thing, ...one.ends]) widen(each, claimed);
  return sentences.some((sentence) =>
    thingsIn(sentence).some((one) => {
      const wide = new Set<string>();
      widen(one.thing, wide);
      return one.thing.kind === thing.kind && ![...wide].some((id) => claimed.has(id));
    }),
  );
}
