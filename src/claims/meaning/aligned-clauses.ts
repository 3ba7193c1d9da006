import type { Evidence } from '../evidence.ts';
import type { Clause, Meaning, Token } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';

/** One statement of the evidence: a cited sentence, or a text that it leans on. */
export interface Unit {
  meaning: Meaning;
  /** True for what the citation leans on: headings, headers, titles. */
  frame: boolean;
}

/** Evidence, read, with what each of its words can be matched by. */
export interface Backing {
  units: readonly Unit[];
  byId: ReadonlyMap<string, readonly Place[]>;
}

interface Place {
  unit: Unit;
  token: Token;
}

/** A word of the evidence that can be what a word of the claim says. */
export interface Counterpart extends Place {
  /** 1 when both say the same, -1 when they say the opposite, 0 when a denial may or may not cover one of them. */
  relation: 1 | 0 | -1;
  /** By which id they match. */
  by: string;
  /** How much their clauses share besides: the more, the likelier it is the same thing. */
  likeness: number;
}

const read = new WeakMap<Evidence, Backing>();

/** Reads the evidence once. */
export function backingOf(evidence: Evidence): Backing {
  const known = read.get(evidence);
  if (known !== undefined) return known;
  const units = [
    ...evidence.sentences.map((one) => ({ meaning: readMeaning(one), frame: false })),
    ...evidence.frame.map((one) => ({ meaning: readMeaning(one), frame: true })),
  ];
  const byId = new Map<string, Place[]>();
  for (const unit of units)
    for (const token of unit.meaning.tokens)
      for (const id of token.ids.keys()) {
        const held = byId.get(id);
        if (held === undefined) byId.set(id, [{ unit, token }]);
        else held.push({ unit, token });
      }
  const backing = { units, byId };
  read.set(evidence, backing);
  return backing;
}

/** Share of a sentence's likeness that counts besides the clause's, and what text around the quote counts less. */
const sentenceShare = 0.3;
const frameShare = 0.5;

/** Words of the evidence that a word of the claim can be matched with, likeliest first. Empty when none can. `allows` holds ids back. */
export function counterparts(
  token: Token,
  claim: Meaning,
  backing: Backing,
  allows: (id: string) => boolean = () => true,
): Counterpart[] {
  const held: Matched = matched.get(backing) ?? { found: new Map(), shared: new Map() };
  matched.set(backing, held);
  const all = held.found.get(token) ?? findCounterparts(token, claim, backing, held.shared);
  held.found.set(token, all);
  return all.filter(({ by }) => allows(by));
}

/** Words that clauses of the claim share with clauses of the evidence. */
type Shared = Map<Clause, Map<Clause, readonly SharedWord[]>>;

interface Matched {
  found: Map<Token, Counterpart[]>;
  shared: Shared;
}

const matched = new WeakMap<Backing, Matched>();
/** Which id counts where two words share several: the word itself, then an opposite, a synonym, a root. */
const strength: Record<string, number> = { w: 3, p: 2, s: 1, x: 0 };

function findCounterparts(token: Token, claim: Meaning, backing: Backing, shared: Shared): Counterpart[] {
  const found = new Map<Token, Counterpart>();
  for (const [id, sign] of token.ids) {
    for (const place of backing.byId.get(id) ?? []) {
      const other = found.get(place.token);
      if (other !== undefined && strength[other.by[0]!]! >= strength[id[0]!]!) continue;
      const turned =
        (token.denied ? -1 : 1) * (place.token.denied ? -1 : 1) * sign * place.token.ids.get(id)!;
      const loose =
        ((token.loose || place.token.loose) && !(token.denied && place.token.denied)) ||
        isDeniedOf(token, place.token) ||
        isDeniedOf(place.token, token);
      const relation = loose ? 0 : (turned as 1 | -1);
      found.set(place.token, { unit: place.unit, token: place.token, relation, by: id, likeness: 0 });
    }
  }
  if (found.size === 0) return [];
  const own = claim.clauses[token.clause]!;
  const sharing = shared.get(own) ?? new Map<Clause, readonly SharedWord[]>();
  shared.set(own, sharing);
  for (const one of found.values()) {
    const clause = one.unit.meaning.clauses[one.token.clause]!;
    const words = sharing.get(clause) ?? sharedWords(claim, own, one.unit.meaning, clause);
    sharing.set(clause, words);
    one.likeness = likeness(token, words, one);
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness);
}

/** "No figure was checked", "the figures were not checked": the one is covered, of the other it is denied. */
function isDeniedOf(one: Token, other: Token): boolean {
  return one.denied && !other.denied && other.under;
}

function likeness(token: Token, shared: readonly SharedWord[], { unit, token: other }: Place): number {
  const isBesides = (id: string) => !other.ids.has(id);
  let score = 0;
  for (const { token: one, weight, inClause, inSentence } of shared) {
    if (one === token) continue;
    if (inClause.some(isBesides)) score += weight;
    else if (inSentence.some(isBesides)) score += sentenceShare * weight;
  }
  return unit.frame ? score * frameShare : score;
}

/** A word of the claim with those of its ids that a clause of the evidence, and the sentence of that clause, hold too. */
interface SharedWord {
  token: Token;
  weight: number;
  inClause: readonly string[];
  inSentence: readonly string[];
}

/** The words of a clause of the claim that a sentence of the evidence shares. */
function sharedWords(claim: Meaning, own: Clause, meaning: Meaning, clause: Clause): readonly SharedWord[] {
  const shared: SharedWord[] = [];
  for (let place = own.from; place < own.to; place++) {
    const token = claim.tokens[place]!;
    if (token.frame) continue;
    const inSentence = [...token.ids.keys()].filter((id) => meaning.ids.has(id));
    if (inSentence.length === 0) continue;
    const inClause = inSentence.filter((id) => clause.ids.has(id));
    shared.push({ token, weight: token.light ? 0.4 : 1, inClause, inSentence });
  }
  return shared;
}

/** Words of a clause that say what it is about, without idle and framing ones. */
export function contentOf(meaning: Meaning, clause: Clause): Token[] {
  return meaning.tokens
    .slice(clause.from, clause.to)
    .filter((one) => one.ids.size > 0 && !one.frame && !one.light);
}
