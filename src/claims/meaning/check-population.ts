import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf, contentOf } from './aligned-clauses.ts';
import { nearGroups, populationGroups } from './lexicon/population-words.ts';
import type { Clause, Meaning } from './meaning.ts';
import { phraseBook } from './phrase-book.ts';
import { phrasesIn } from './phrases-in.ts';
import { readMeaning } from './read-meaning.ts';

interface Group {
  id: string;
  text: string;
  at: number;
}

const book = phraseBook<string>(populationGroups.map(({ id, words }) => [words, id] as const));
const byId = new Map(populationGroups.map((one) => [one.id, one] as const));
const read = new WeakMap<Meaning, Group[]>();

/** A group of people of whom the claim speaks and the cited words do not. Empty when none is. */
export function checkPopulation(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const { units } = backingOf(evidence);
  const quoted = new Set(
    units.flatMap(({ meaning, frame }) => (frame ? [] : groupsIn(meaning).map(({ id }) => id))),
  );
  const around = new Set(
    units.flatMap(({ meaning, frame }) => (frame ? groupsIn(meaning).map(({ id }) => id) : [])),
  );
  for (const group of groupsIn(claim)) {
    if (group.id === 'social-work') continue;
    if (holds(quoted, group.id) || (holds(around, group.id) && !isSwapped(group.id, quoted))) continue;
    if (quoted.size + around.size === 0 && (group.id === 'staff' || group.id === 'managers')) continue;
    return [{ kind: 'population', value: group.text, why: `The cited words do not speak of ${group.text}.` }];
  }
  const swapped = swappedIn(
    claim,
    units.filter(({ frame }) => !frame).map(({ meaning }) => meaning),
  );
  return swapped === undefined
    ? []
    : [
        {
          kind: 'population',
          value: swapped.text,
          why: `The cited words say this of others than ${swapped.text}.`,
        },
      ];
}

function groupsIn(meaning: Meaning): Group[] {
  const known = read.get(meaning);
  if (known !== undefined) return known;
  const { words } = meaning.statement;
  const found = phrasesIn(words, book)
    .filter(({ at, text, length, value }) => {
      const isVerb =
        text === 'send' && meaning.statement.text.slice(words[at]!.start, words[at]!.end) !== 'SEND';
      return !isVerb && !isName(words, at, length, value);
    })
    .map(({ at, text, value }): Group => ({ id: value, text, at }));
  read.set(meaning, found);
  return found;
}

/** "Children's services", "family hub", "youth offending": names of services, not of people. */
function isName(words: Meaning['statement']['words'], at: number, length: number, id: string): boolean {
  const next = words[at + length]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (
    /^(?:director|department|directorate|service|services|board|committee|scrutiny|panel|partnership|trust|hub|hubs|centre|centres|act|plan|time|court)$/u.test(
      next,
    )
  )
    return id !== 'adults' && id !== 'children' && id !== 'older' ? true : /^(?:director|act)$/u.test(next);
  if (id === 'disabled' && /^(?:learning|physical)$/u.test(before)) return true;
  return id === 'families' && next === 'members';
}

/** True when a group, or one within it, or one that it is not told apart from, is among those spoken of. */
function holds(there: ReadonlySet<string>, id: string): boolean {
  if (there.has(id)) return true;
  for (const one of there)
    if (byId.get(one)!.within.includes(id) || byId.get(one)!.within.some((wide) => wide === id)) return true;
  return nearGroups.some(([a, b]) => (a === id && there.has(b)) || (b === id && there.has(a)));
}

const apart = [
  new Set(['children', 'in-care', 'care-leavers', 'unaccompanied', 'disabled-children', 'missing']),
  new Set(['adults', 'older', 'learning-disability', 'mental-health', 'dementia', 'users']),
];

/** True when the cited words themselves speak of children and the claim of adults, or the other way round. */
function isSwapped(id: string, quoted: ReadonlySet<string>): boolean {
  const own = apart.findIndex((one) => one.has(id));
  if (own < 0 || quoted.has('care-leavers') || id === 'care-leavers') return false;
  const other = apart[1 - own]!;
  return [...quoted].some((one) => other.has(one)) && ![...quoted].some((one) => apart[own]!.has(one));
}

/** How much of a clause must stand in the cited one that says the same, and how far behind any other must be. */
const leastSaid = 0.6;
const behind = 0.8;
const relative = /^(?:who|whose|which|that)$/u;

/** A group of the claim where the clause that says the same of somebody says it of another group alone. */
function swappedIn(claim: Meaning, sources: readonly Meaning[]): Group | undefined {
  const whole = claim.clauses.every(({ from }) => !relative.test(claim.tokens[from]!.text));
  for (const group of groupsIn(claim)) {
    const mates = groupsOf(claim, claim.clauses[claim.tokens[group.at]!.clause]!);
    const best = sameSaid(claim, group, mates, sources);
    if (best === undefined) continue;
    const theirs = new Set(groupsOf(best.source, best.clause).map(({ id }) => id));
    const apartOnly = whole && !relative.test(best.source.tokens[best.clause.from]!.text);
    const named = (apartOnly ? mates : groupsIn(claim)).map(({ id }) => id);
    const gone = [...theirs].some(
      (id) => !named.some((one) => holds(new Set([id]), one) || holds(new Set([one]), id)),
    );
    if (gone && !holds(theirs, group.id)) return group;
  }
  return undefined;
}

function groupsOf(meaning: Meaning, { from, to }: Clause): Group[] {
  return groupsIn(meaning).filter(({ at }) => at >= from && at < to);
}

/** The one cited clause that says what the clause of a group says. Undefined when none or several do. */
function sameSaid(
  claim: Meaning,
  group: Group,
  mates: readonly Group[],
  sources: readonly Meaning[],
): { source: Meaning; clause: Clause } | undefined {
  const people = new Set(mates.flatMap(({ at, text }) => text.split(' ').map((_, i) => at + i)));
  const said = contentOf(claim, claim.clauses[claim.tokens[group.at]!.clause]!).filter(
    ({ at }) => !people.has(at),
  );
  if (said.length < 2) return undefined;
  const shareOf = ({ ids }: Clause) =>
    said.filter((one) => [...one.ids.keys()].some((id) => ids.has(id))).length / said.length;
  const rated = sources
    .flatMap((source) => source.clauses.map((clause) => ({ source, clause, share: shareOf(clause) })))
    .sort((a, b) => b.share - a.share);
  const [best, next] = rated;
  if (best === undefined || best.share < leastSaid || (next?.share ?? 0) >= best.share * behind)
    return undefined;
  return best;
}
