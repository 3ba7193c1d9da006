import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { ageGroups } from './age-groups.ts';
import { backingOf, contentOf } from './aligned-clauses.ts';
import { exchangedGroup } from './exchanged-groups.ts';
import { figureGroup } from './figure-group.ts';
import { type Group, groupsIn, holdsGroup } from './groups-in.ts';
import type { Clause, Meaning } from './meaning.ts';
import { namesPronoun } from './names-pronoun.ts';
import { readMeaning } from './read-meaning.ts';

/** A group of people of whom the claim speaks and the cited words do not, or of whom they say something else. Empty when none is. */
export function checkPopulation(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const { units } = backingOf(evidence);
  const named = (frame: boolean) =>
    new Set(
      units
        .filter((one) => one.frame === frame)
        .flatMap(({ meaning }) => [
          ...groupsIn(meaning).map(({ id }) => id),
          ...ageGroups(meaning.statement.text),
        ]),
    );
  const quoted = named(false);
  const around = named(true);
  const sources = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning);
  for (const group of groupsIn(claim)) {
    if (group.id === 'social-work') continue;
    if (holdsGroup(quoted, group.id) || (holdsGroup(around, group.id) && !isSwapped(group.id, quoted)))
      continue;
    if (quoted.size + around.size === 0 && (group.id === 'staff' || group.id === 'managers')) continue;
    if (namesPronoun(claim, group, sources)) continue;
    return [{ kind: 'population', value: group.text, why: `The cited words do not speak of ${group.text}.` }];
  }
  const swapped = swappedIn(claim, sources) ?? exchangedGroup(claim, sources);
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
    const byFigure = figureGroup(claim, group, sources);
    if (byFigure === 'other') return group;
    if (byFigure === 'same') continue;
    const mates = groupsOf(claim, claim.clauses[claim.tokens[group.at]!.clause]!);
    const best = sameSaid(claim, group, mates, sources);
    if (best === undefined) continue;
    const theirs = new Set(groupsOf(best.source, best.clause).map(({ id }) => id));
    const apartOnly = whole && !relative.test(best.source.tokens[best.clause.from]!.text);
    const named = (apartOnly ? mates : groupsIn(claim)).map(({ id }) => id);
    const gone = [...theirs].some(
      (id) => !named.some((one) => holdsGroup(new Set([id]), one) || holdsGroup(new Set([one]), id)),
    );
    if (gone && !holdsGroup(theirs, group.id)) return group;
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
