import { type Group, groupsIn, holdsGroup } from './groups-in.ts';
import type { Meaning, Token } from './meaning.ts';

/** What a statement says of one group: words between the joints on both sides of where it is named. */
interface Part {
  group: Group;
  said: ReadonlySet<string>;
}

const joints = /^(?:and|but|while|whilst|whereas|than|or|yet|which|though|although|compared|against)$/u;
const amounts = /^(?:most|some|all|few|many|none|no|only|more|less)$/u;
const read = new WeakMap<Meaning, Part[]>();

/**
 * Two groups of the claim of which each is told what the cited words tell of the other: "most for adults, some for children" turned round. The
 * first of the two, or undefined when none are exchanged.
 */
export function exchangedGroup(claim: Meaning, sources: readonly Meaning[]): Group | undefined {
  const own = partsOf(claim);
  if (own.length < 2) return undefined;
  const theirs = sources.flatMap(partsOf);
  for (const [i, one] of own.entries())
    for (const other of own.slice(i + 1))
      if (areApart(one.group.id, other.group.id) && areExchanged(one, other, theirs)) return one.group;
  return undefined;
}

function areApart(one: string, other: string): boolean {
  return !holdsGroup([one], other) && !holdsGroup([other], one);
}

function areExchanged(one: Part, other: Part, theirs: readonly Part[]): boolean {
  const ofOne = saidOf(one.group.id, theirs);
  const ofOther = saidOf(other.group.id, theirs);
  const alone = (said: ReadonlySet<string>, besides: ReadonlySet<string>) =>
    new Set([...said].filter((id) => !besides.has(id)));
  const [first, second] = [alone(ofOne, ofOther), alone(ofOther, ofOne)];
  const across = [common(one.said, second), common(other.said, first)] as const;
  const straight = common(one.said, first) + common(other.said, second);
  return Math.min(...across) > 0 && across[0] + across[1] > straight;
}

function saidOf(id: string, parts: readonly Part[]): Set<string> {
  return new Set(parts.flatMap(({ group, said }) => (group.id === id ? [...said] : [])));
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((id) => other.has(id)).length;
}

function partsOf(meaning: Meaning): Part[] {
  const known = read.get(meaning);
  if (known !== undefined) return known;
  const groups = groupsIn(meaning);
  const starts = groups.map((group, i) => (i === 0 ? 0 : jointBetween(meaning, groups[i - 1]!, group)));
  const parts = groups.flatMap((group, i) => {
    const from = starts[i];
    const to = i + 1 < groups.length ? starts[i + 1] : meaning.tokens.length;
    if (from === undefined || to === undefined) return [];
    const named = (at: number) => groups.some((one) => at >= one.at && at < one.at + one.length);
    const said = meaning.tokens.slice(from, to).flatMap((one) => (named(one.at) ? [] : keysOf(one)));
    return [{ group, said: new Set(said) }];
  });
  read.set(meaning, parts);
  return parts;
}

/** By what a word is known again: its stem, or itself where it is an amount. */
function keysOf(token: Token): string[] {
  if (amounts.test(token.text)) return [token.text];
  if (token.frame || token.light) return [];
  return [...token.ids.keys()].filter((id) => id[0] === 'w');
}

/** Where what is said of one group ends and what is said of the next begins. Undefined when nothing parts them. */
function jointBetween({ tokens, statement }: Meaning, one: Group, next: Group): number | undefined {
  const end = one.at + one.length;
  const places = tokens.slice(end, next.at + 1).map(({ at }) => at);
  const strong = places.filter(
    (at) =>
      tokens[at]!.clause !== tokens[at - 1]!.clause ||
      /[,;:–—]/u.test(statement.text.slice(statement.words[at - 1]!.end, statement.words[at]!.start)),
  );
  const weak = places.filter((at) => joints.test(tokens[at]!.text));
  const those = strong.length > 0 ? strong : weak;
  return those.includes(end) ? end : those.at(-1);
}
