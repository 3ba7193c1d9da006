import { isStopWord, type Word } from '../../domain/stem-words.ts';
import { mannerAxes } from './lexicon/manner-words.ts';
import { polarAxes } from './lexicon/polar-words.ts';
import { synonymWords } from './lexicon/synonym-words.ts';
import { notTurned, turningPrefixes } from './lexicon/turned-words.ts';
import { phraseBook } from './phrase-book.ts';
import { rootOf } from './root-of.ts';

type Sign = 1 | -1;

const polar = phraseBook<readonly [string, Sign]>(
  [...polarAxes, ...mannerAxes].flatMap(({ id, plus, minus }) => [
    [plus, [`p:${id}`, 1] as const] as const,
    [minus, [`p:${id}`, -1] as const] as const,
  ]),
);
const synonyms = phraseBook<string>(
  synonymWords
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => [line, `s:${at}`] as const),
);

/** What may be matched at one word: a phrase is taken whole, and its single words go in with it. */
export interface Reading {
  ids: Map<string, Sign>;
  /** How many words it takes up. */
  length: number;
}

/** "Up 20 per cent", "down by a fifth". */
const ways = new Map<string, Sign>([
  ['up', 1],
  ['down', -1],
]);
/** Names of a line of meaning: they stand on neither of its ends. */
const neutralNouns = new Set(
  `timeliness sufficiency consistency stability clarity accuracy reliability effectiveness suitability appropriateness equality ability adequacy
efficiency thoroughness satisfaction fairness robustness awareness understanding knowledge achievement`.split(
    /\s+/u,
  ),
);
const known = new Map<string, ReadonlyMap<string, Sign>>();
const rootStart = 6;

/** The ids of the longest phrase that begins at a word; of a word alone when none does. */
export function readToken(words: readonly Word[], at: number): Reading {
  const turned = polar(words, at);
  const same = synonyms(words, at);
  const length = Math.max(1, ...turned.map((one) => one.length), ...same.map((one) => one.length));
  const longPolar = Math.max(1, ...turned.map((one) => one.length));
  const ids = new Map<string, Sign>();
  // "Up to date" and "out of date" share a word that says neither.
  const dated = longPolar === length && length > 1 && words[at + length - 1]!.text === 'date';
  for (let i = dated ? length : 0; i < length; i++)
    for (const [id, sign] of ownIds(words[at + i]!)) ids.set(id, sign);
  // "Early help" names a service: its words stand on no line of meaning by themselves.
  const plain = length === 1 && !neutralNouns.has(words[at]!.text) && !isNoLonger(words, at);
  if (longPolar > 1 || plain) for (const one of turned) if (one.length === longPolar) ids.set(...one.value);
  const way = ways.get(words[at]!.text);
  if (
    length === 1 &&
    way !== undefined &&
    /^(?:\d|by$|slightly$|sharply$|a$|two$|three$|five$|ten$)/u.test(words[at + 1]?.text ?? '')
  )
    ids.set('p:amount', way);
  if (length === 1 && isNeedOf(words, at)) ids.set('p:needed', 1);
  for (const one of same) ids.set(one.value, 1);
  for (let i = 1; i < length; i++)
    for (const one of synonyms(words, at + i)) if (one.length === 1) ids.set(one.value, 1);
  return { ids, length };
}

/** "Needs the detail", "do not need": the verb, not the needs of somebody. */
function isNeedOf(words: readonly Word[], at: number): boolean {
  return (
    /^needs?$/u.test(words[at]!.text) &&
    (/^(?:not|never|cannot|\p{L}+nt)$/u.test(words[at - 1]?.text ?? '') ||
      /^(?:the|a|an|this|that|these|those|it|them|such)$/u.test(words[at + 1]?.text ?? ''))
  );
}

/** "No longer uses" speaks of no length of time, "no longer than" does. */
function isNoLonger(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'longer' && words[at - 1]?.text === 'no' && words[at + 1]?.text !== 'than';
}

/** Its stem; the stem of what an "un-" turns round; the start of a long stem, for words of one root. */
function ownIds({ text }: Word): ReadonlyMap<string, Sign> {
  const held = known.get(text);
  if (held !== undefined) return held;
  const ids = new Map<string, Sign>();
  if (!isStopWord(text) && text.length > 1) {
    const rest = turnedRest(text);
    const root = rootOf(rest ?? text);
    const sign: Sign = rest === undefined ? 1 : -1;
    ids.set(`w:${root}`, sign);
    if (root.length >= rootStart) ids.set(`x:${root.slice(0, rootStart)}`, sign);
  }
  if (known.size > 20_000) known.clear();
  known.set(text, ids);
  return ids;
}

function turnedRest(text: string): string | undefined {
  if (notTurned.has(text) || /^under\p{L}{3}/u.test(text)) return undefined;
  const prefix = turningPrefixes.find((one) => text.startsWith(one) && text.length - one.length >= 3);
  if (prefix === undefined) return undefined;
  const rest = text.slice(prefix.length);
  const formed =
    /(?:ed|ing|able|ible|ful|ent|ant|ly|ate|al|ive|ous|ain|ar|met|safe|fair|ect|ity|even|wise|well|seen|heard|known|paid|fit|able|ary|ory|ence|ance|ency|ure|ise|ic|ound|ment|sure|ready|kind|willing)$/u;
  if (prefix === 'un' || prefix === 'non') return formed.test(rest) ? rest : undefined;
  return formed.test(rest) && turnedLatin.has(rootOf(rest)) ? rest : undefined;
}

/** What goes with "in-", "im-", "ir-", "dis-": many other words only begin so. */
const turnedLatin = new Set(
  `consistent sufficient effective adequate appropriate accurate complete experienced frequent secure stable correct coherent definite dependent
direct efficient equality equal equitable eligible evitable flexible formal active action ability capable conclusive credible decisive discriminate
sensitive significant tolerable valid visible voluntary attentive balance proper possible patient perfect precise practical mature measurable
regular relevant responsible reversible satisfied satisfaction agree agreed agreement approve connected content continue continued organised
proportionate proportionately respectful similar trust united empowered engaged engagement honest jointed integrated comfort advantage legal
literate logical consistency sufficiency effectively consistently adequately appropriately accurately consistencies`
    .split(/\s+/u)
    .map(rootOf),
);
