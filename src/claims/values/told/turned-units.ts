import type { ClaimRule } from '../../check-support.ts';
import { type Unit, unitsOf } from './units-of.ts';

/** More clauses than this hold too much in common to be told apart. */
const mostUnits = 12;

/** What the cited words say of one thing, told of another of theirs: clause against clause. Empty for rows, and for sentences that say one thing. */
export const turnedUnits: ClaimRule = (claim, { sentences, rows, folded }) => {
  if (rows !== undefined || folded.includes(claim.folded.replace(/[.;]$/u, ''))) return [];
  const printed = withSubjects(unitsOf(sentences));
  if (printed.length < 2 || printed.length > mostUnits) return [];
  const whole = unitsOf([claim]);
  const said = pairsOf(unitsOf([claim], true));
  const found = pairsOf(printed).find(([first, second]) => {
    const rest = printed.filter((unit) => unit !== first && unit !== second);
    const [one, other] = [without(first, rest), without(second, rest)];
    return (
      said.some(
        (pair) =>
          isCrossed(pair, [one, other]) ||
          isCrossed(pair, [other, one]) ||
          hasAmountsCrossed(pair, [one, other]) ||
          hasAmountsCrossed(pair, [other, one]) ||
          (other.goesOn && (isTraded(pair, [one, other]) || isTraded([pair[1], pair[0]], [one, other]))),
      ) ||
      (whole.length === 1 && (isBorrowed(whole[0]!, one, other) || isBorrowed(whole[0]!, other, one)))
    );
  });
  if (found === undefined) return [];
  return [
    {
      kind: 'cell',
      value: claim.text.replace(/[.;]$/u, ''),
      why: 'It says of one thing what the cited words say of another.',
    },
  ];
};

/** "They…" speaks of what the clause before opens with. */
function withSubjects(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const subject = units[at - 1]?.opening[0];
    return unit.goesOn && subject !== undefined
      ? { ...unit, stems: new Set([...unit.stems, subject]) }
      : unit;
  });
}

/** The clause without what other clauses say too. */
function without(unit: Unit, rest: readonly Unit[]): Unit {
  const stems = [...unit.stems].filter((stem) => !rest.some((other) => other.stems.has(stem)));
  return { ...unit, stems: new Set(stems) };
}

function pairsOf(units: readonly Unit[]): [Unit, Unit][] {
  return units.flatMap((one, at) => units.slice(at + 1).map((other): [Unit, Unit] => [one, other]));
}

type Pair = readonly [Unit, Unit];

/** True when each clause of the claim opens with what the one clause is about and goes on with what only the other says. */
function isCrossed([a, b]: Pair, [one, other]: Pair): boolean {
  const [own, theirs] = [only(one, other), only(other, one)];
  return (
    opensWith(a, theirs, own, other.opening) &&
    opensWith(b, own, theirs, one.opening) &&
    holds(a.stems, own, b.stems) &&
    holds(b.stems, theirs, a.stems)
  );
}

/** True when the first word that tells the two clauses apart is one that this one opens with. */
function opensWith(
  unit: Unit,
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
  opening: readonly string[],
): boolean {
  const first = [...unit.stems].find(
    (stem) => !unit.amounts.has(stem) && (own.has(stem) || others.has(stem)),
  );
  return first !== undefined && own.has(first) && opening.includes(first);
}

function holds(stems: ReadonlySet<string>, wanted: ReadonlySet<string>, but: ReadonlySet<string>): boolean {
  return [...stems].some((stem) => wanted.has(stem) && !but.has(stem));
}

/** "Most adults, some children" told as "some adults, most children". */
function hasAmountsCrossed([a, b]: Pair, [one, other]: Pair): boolean {
  const [own, theirs] = [only(one, other), only(other, one)];
  const [mine, yours] = [only(a, b), only(b, a)];
  const counts = (stems: ReadonlySet<string>, from: ReadonlySet<string>, amounts: boolean) =>
    [...stems].filter((stem) => from.has(stem) && (a.amounts.has(stem) || b.amounts.has(stem)) === amounts)
      .length;
  return (
    counts(mine, theirs, true) > 0 &&
    counts(yours, own, true) > 0 &&
    counts(mine, own, true) + counts(yours, theirs, true) === 0 &&
    counts(mine, own, false) > 0 &&
    counts(yours, theirs, false) > 0 &&
    counts(mine, theirs, false) + counts(yours, own, false) === 0
  );
}

/** "They like the one but less so the other", where they like the other and the one less: what is liked less is the first, and nothing else of it is said. */
function isTraded([a, b]: Pair, [one, other]: Pair): boolean {
  const [liked, less] = [only(one, other), only(other, one)];
  const shares = (unit: Unit, from: ReadonlySet<string>) => [...unit.stems].filter((stem) => from.has(stem));
  const amount = (stem: string) => other.amounts.has(stem);
  return (
    shares(a, less).some((stem) => !amount(stem)) &&
    !shares(a, less).some(amount) &&
    shares(b, less).some(amount) &&
    shares(b, liked).some((stem) => !a.stems.has(stem) && stem !== one.opening[0] && !/\d/u.test(stem)) &&
    !shares(b, less).some((stem) => a.stems.has(stem)) &&
    shares(a, liked).every((stem) => one.opening.slice(0, 3).includes(stem) && !b.stems.has(stem))
  );
}

/** True when the claim names what the one clause opens with, says nothing else of it, and gives it figures that only the other clause has. */
function isBorrowed({ stems }: Unit, source: Unit, about: Unit): boolean {
  if (about.goesOn || source.goesOn || about.leans || source.leans) return false;
  const [theirs, own] = [only(about, source), only(source, about)];
  const named = [...theirs].filter((stem) => stems.has(stem));
  const taken = [...own].filter((stem) => stems.has(stem));
  const first = [...stems].find((stem) => theirs.has(stem) || own.has(stem));
  const subject = source.opening.find((stem) => !about.stems.has(stem));
  return (
    first !== undefined &&
    (about.repeats || (theirs.has(first) && theirs.has(about.opening[0] ?? ''))) &&
    named.length > 0 &&
    named.every((stem) => about.opening.includes(stem)) &&
    taken.length >= 2 &&
    taken.some((stem) => /\d/u.test(stem)) &&
    subject !== undefined &&
    !stems.has(subject)
  );
}

function only(one: Unit, other: Unit): Set<string> {
  return new Set([...one.stems].filter((stem) => !other.stems.has(stem)));
}
