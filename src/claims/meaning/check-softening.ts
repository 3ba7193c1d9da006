import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Backing, backingOf, type Unit } from './aligned-clauses.ts';
import { severityWords } from './lexicon/severity-words.ts';
import type { Clause, Meaning, Token } from './meaning.ts';
import { phraseBook } from './phrase-book.ts';
import { phrasesIn } from './phrases-in.ts';
import { readMeaning } from './read-meaning.ts';
import { adverseIn, kindIn, sidesOf } from './sides.ts';
import { comfortFaults } from './softening/comfort-faults.ts';
import { rowComfortFaults } from './softening/row-comfort-faults.ts';

const book = phraseBook<number>(severityWords.map(([level, list]) => [list, level] as const));
const read = new WeakMap<Meaning, Severity[]>();

interface Severity {
  at: number;
  text: string;
  level: number;
}

/** Something wrong that the claim tells as milder, or graver, than the cited words do, or as good. Empty when it does not. */
export function checkSoftening(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const backing = backingOf(evidence);
  const comfort = comfortFaults(claim, backing.units, evidence.row !== undefined);
  if (comfort.length > 0) return comfort;
  if (evidence.row !== undefined) return rowComfortFaults(statement.text, evidence.row);
  const sources = nearest(claim, backing);
  if (sources.length === 0) return [];
  const found =
    milder(claim, sources) ??
    lostGravity(claim, sources) ??
    atBest(claim, backing) ??
    graver(claim, backing) ??
    toldAsGood(claim, sources) ??
    lostAdverse(claim, sources) ??
    newPraise(claim, backing);
  return found === undefined ? [] : [found];
}

/** The cited sentences of which the claim speaks: those that share most with it. */
function nearest(claim: Meaning, { units }: Backing): Unit[] {
  const rated = units
    .filter(({ frame }) => !frame)
    .map((unit) => ({
      unit,
      share: claim.tokens.filter(
        (one) => !one.frame && !one.light && [...one.ids.keys()].some((id) => unit.meaning.ids.has(id)),
      ).length,
    }));
  const best = Math.max(0, ...rated.map(({ share }) => share));
  return rated.filter(({ share }) => share >= best * 0.6).map(({ unit }) => unit);
}

function severitiesIn(meaning: Meaning): Severity[] {
  const known = read.get(meaning);
  if (known !== undefined) return known;
  const found = phrasesIn(meaning.statement.words, book).map(
    ({ at, text, value }): Severity => ({ at, text, level: value }),
  );
  read.set(meaning, found);
  return found;
}

const grave = 4;
const mild = 1;

function milder(claim: Meaning, sources: readonly Unit[]): ClaimFault | undefined {
  const there = sources.flatMap(({ meaning }) => severitiesIn(meaning));
  const own = severitiesIn(claim);
  const lost = there.filter(({ text }) => !own.some((one) => one.text === text));
  const come = own.filter(({ text }) => !there.some((one) => one.text === text));
  const soft = come.find(({ level }) => level === mild);
  if (soft === undefined || there.some(({ level }) => level === mild)) return undefined;
  const top = highest(lost);
  const plain = sources.every(({ meaning }) => isPlainlyWrong(meaning));
  if ((top < 2 && !plain) || highest(come) >= Math.min(Math.max(top, 2), 3)) return undefined;
  return {
    kind: 'softening',
    value: soft.text,
    why: `“${soft.text}” is milder than what the cited words say.`,
  };
}

/** Something is wrong there, and nothing good. */
function isPlainlyWrong(meaning: Meaning): boolean {
  const { adverse, denials, kind } = sidesOf(meaning);
  if (adverse + denials === 0 || kind > 0) return false;
  const wrong = adverseIn(meaning, 0, meaning.tokens.length);
  return denials > 0 || wrong.length === 0 || wrong.some((one) => !isDealtWith(one, meaning));
}

/** "Acted to respond to these challenges": what is dealt with is told as known, and the sentence of what is done. */
function isDealtWith({ at }: Token, { statement: { words }, tokens }: Meaning): boolean {
  const before = words
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .join(' ');
  return (
    tokens[at]!.text.startsWith('challeng') &&
    /\b(?:respond(?:ed|s|ing)? to|address\w*|tackl\w*|overc\w+|meet\w*|met|deal\w* with|dealt with|manag\w*) (?:these|those|this|such|the|its|their|any)\b/u.test(
      before,
    )
  );
}

function highest(found: readonly Severity[]): number {
  return Math.max(0, ...found.map(({ level }) => level));
}

/** Graver than anything cited, in a claim about what is wrong. */
function graver(claim: Meaning, { units }: Backing): ClaimFault | undefined {
  const there = units.flatMap(({ meaning }) => severitiesIn(meaning));
  const top = Math.max(0, ...there.map(({ level }) => level));
  const own = severitiesIn(claim).find(({ level }) => level >= grave);
  if (own === undefined || top >= 3) return undefined;
  return {
    kind: 'softening',
    value: own.text,
    why: `“${own.text}” is graver than what the cited words say.`,
  };
}

/** Nothing wrong is left of what is wrong alone: the claim praises, and what it still says of wrong is only its subject. */
function toldAsGood(claim: Meaning, sources: readonly Unit[]): ClaimFault | undefined {
  const own = sidesOf(claim);
  if (
    own.kind === 0 ||
    own.denials + own.wanting > 0 ||
    !sources.every(({ meaning }) => isPlainlyWrong(meaning))
  )
    return undefined;
  const there = new Set(sources.flatMap(({ meaning }) => [...meaning.ids]));
  const stands = (one: Token) => [...one.ids.keys()].some((id) => there.has(id));
  if (adverseIn(claim, 0, claim.tokens.length).some((one) => !stands(one))) return undefined;
  const gone = sources.some(
    ({ meaning }) =>
      meaning.denials.length > 0 ||
      adverseIn(meaning, 0, meaning.tokens.length).some(
        (one) => ![...one.ids.keys()].some((id) => claim.ids.has(id)),
      ),
  );
  return gone
    ? { kind: 'softening', why: 'The cited words say that something is wrong; the claim does not.' }
    : undefined;
}

/** Of what is wrong alone, nothing adverse is left. */
function lostAdverse(claim: Meaning, sources: readonly Unit[]): ClaimFault | undefined {
  const own = sidesOf(claim);
  if (own.adverse + own.denials + own.wanting > 0 || severitiesIn(claim).some(({ level }) => level > 1))
    return undefined;
  if (
    claim.modes.size > 0 ||
    /\d/u.test(claim.statement.text) ||
    !sources.every(({ meaning }) => isPlainlyWrong(meaning))
  )
    return undefined;
  const lost = sources.every(({ meaning }) => {
    const { from, to } = bestClause(claim, meaning);
    const wrong = adverseIn(meaning, from, to);
    return wrong.length > 0 && !wrong.some(({ ids }) => [...ids.keys()].some((id) => claim.ids.has(id)));
  });
  return lost
    ? { kind: 'softening', why: 'The cited words say that something is wrong; nothing of that is left.' }
    : undefined;
}

/** The clause that shares most with a claim. */
function bestClause(claim: Meaning, meaning: Meaning): Clause {
  const shared = ({ ids }: Clause) => [...ids].filter((id) => claim.ids.has(id)).length;
  return meaning.clauses.reduce((best, one) => (shared(one) > shared(best) ? one : best));
}

/** Words of movement, and what is only measured: no praise. */
const moves =
  /^(?:improv\w*|progress\w*|better|achiev\w*|met|exceed\w*|good|well|clear\w*|right|appropriate\w*|consistent\w*|fully|highly|proper\w*|timely|prompt\w*|experienced|safe\w*|success\w*|benefit\w*|strengthen\w*)$/iu;

/** Praise of the claim's own, where the cited words have none. */
function newPraise(claim: Meaning, { units, byId }: Backing): ClaimFault | undefined {
  if (units.some(({ meaning }) => sidesOf(meaning).kind > 0)) return undefined;
  const praise = kindIn(claim).find(
    (one) =>
      !moves.test(one.text) &&
      !(/^stead/u.test(one.text) && isLevel(units)) &&
      !one.denied &&
      one.mode === undefined &&
      ![...one.ids.keys()].some((id) => byId.has(id)),
  );
  return praise === undefined
    ? undefined
    : { kind: 'softening', value: praise.text, why: `The cited words do not praise it (“${praise.text}”).` };
}

/** Something is said to have stayed as it was: "steady" is no praise of it. */
function isLevel(units: readonly Unit[]): boolean {
  return units.some(({ meaning }) =>
    /\b(?:similar|same|unchanged|level|remain\w*|stable)\b/iu.test(meaning.statement.text),
  );
}

/** Something grave of which the claim's words keep only that something is amiss, or not that. */
function lostGravity(claim: Meaning, sources: readonly Unit[]): ClaimFault | undefined {
  if (highest(severitiesIn(claim)) >= 3 || /\d/u.test(claim.statement.text)) return undefined;
  const grim = sources.every(({ meaning }) => {
    const { from, to } = bestClause(claim, meaning);
    return severitiesIn(meaning).some(({ level, at }) => level >= grave && at >= from && at < to);
  });
  return grim ? { kind: 'softening', why: 'The cited words call it grave; the claim does not.' } : undefined;
}

/** "Only 40" told as "as many as 40". */
function atBest({ statement }: Meaning, { units }: Backing): ClaimFault | undefined {
  const praise =
    /\b(?:as many as|as much as|fully|no fewer than|no less than|an? (?:healthy|impressive|respectable|encouraging|solid|strong|good|high))\s+(?:[£\d]|one|two|three|four|five|six|seven|eight|nine|ten)/iu.exec(
      statement.text,
    );
  const poor = /\b(?:only|just|too few|merely|fewer than|less than|below|low|disappointing)\b/iu;
  if (praise === null || !units.some(({ meaning, frame }) => !frame && poor.test(meaning.statement.text)))
    return undefined;
  return { kind: 'softening', value: praise[0], why: 'The cited words tell the figure as poor.' };
}
