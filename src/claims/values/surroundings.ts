import { isDuration } from './is-duration.ts';
import type { Marked, Mention, Token } from './marked.ts';

/** What belongs to a value: words of its own (1) and shared with others of its sentence (less), times, and whether it comes from or goes to. */
export interface Surroundings {
  words: ReadonlyMap<string, number>;
  times: readonly string[];
  /** Those of them that stand beside it. */
  closest: readonly string[];
  role?: 'from' | 'to' | 'by';
}

const apart = new Set([
  'but',
  'while',
  'whilst',
  'wherea',
  'compar',
  'against',
  'although',
  'though',
  'versu',
  'than',
  'follow',
  'includ',
  'down',
  'up',
  'with',
]);

/** What follows these is compared with the value, not its own. */
const compared = new Set(['than', 'compar', 'against', 'unlik', 'versu']);

/** Stop words that make a difference to what a value belongs to. */
const denials = new Set(['not', 'no', 'never', 'neither', 'nor', 'without']);
/** "Our grade" is what the council gave itself. */
const itself = new Set(['our', 'itself', 'themselv', 'own', 'self']);

/** Parts a sentence's words among its values `targets`, each word going to the nearest; a mark or a joining word between makes it further. */
export function surroundingsOf(
  marked: Marked,
  targets: readonly Mention[],
  inherited: ReadonlySet<string> = new Set(),
): Surroundings[] {
  const { tokens } = marked;
  const places = distances(marked);
  const at = targets.map((target) => tokens.findIndex(({ mention }) => mention === target));
  const groups = groupsOf(marked, targets);
  const words = targets.map(() => new Map<string, number>([...inherited].map((stem) => [stem, 0.7])));
  const times: string[][] = targets.map(() => []);
  const closest: string[][] = targets.map(() => []);
  const first = Math.min(...at);
  const named = ({ start }: Token) => start > 0 && /\p{Lu}/u.test(marked.statement.text[start]!);
  tokens.forEach((token, index) => {
    if (at.includes(index) || token.mention?.kind === 'figure') return;
    if (token.mention === undefined && token.stop && !denials.has(token.stem) && !itself.has(token.stem))
      return;
    const nearest = nearestOf(marked, { places, index, at }, targets);
    if (token.mention?.kind === 'time') {
      // Midway between two it is the first one's: "39% in 2011 to 51%".
      for (const one of timedOf(targets, nearest, places, { index, at })) {
        if (isCompared(tokens, at[one]!, index)) continue;
        times[one]!.push(...token.mention.time.keys);
        if (Math.abs(places[index]! - places[at[one]!]!) <= 3) closest[one]!.push(...token.mention.time.keys);
      }
      return;
    }
    const all = new Set(nearest.flatMap((one) => groups[one]!));
    for (const one of targets.keys())
      give(
        words[one]!,
        keyOf(token),
        (all.has(one) ? worthOf(tokens, index, at[one]!) : index < first ? 0.5 : 0) *
          (named(token) ? 1.4 : 1),
      );
  });
  shareLeading(marked, at, times);
  pairTimes(marked, targets, times);
  shareWithNext(tokens, targets, at, times);
  shareWhenBare(words);
  return targets.map((target, one) => ({
    words: words[one]!,
    times: times[one]!,
    closest: closest[one]!.filter((time) => times[one]!.includes(time)),
    ...roleOf(target),
  }));
}

/** A word's stem; a grade's word counts as one. */
export function keyOf({ stem, mention }: Token): string {
  if (mention?.kind === 'grade') return `grade ${mention.grade.key}`;
  if (itself.has(stem)) return 'itself';
  return denials.has(stem) ? 'not' : stem;
}

function give(words: Map<string, number>, stem: string, weight: number): void {
  if (weight > (words.get(stem) ?? 0)) words.set(stem, weight);
}

/** True for what stands after a value and is only compared with it: "fewer than in 2021". */
function isCompared(tokens: readonly Token[], at: number, index: number): boolean {
  return index > at && tokens.slice(at, index).some(({ stem }) => compared.has(stem));
}

/** Beside the value more, and what it is only compared with ("fewer than in 2021") less. */
function worthOf(tokens: readonly Token[], index: number, at: number): number {
  const [from, to] = index < at ? [index, at] : [at, index];
  if (isCompared(tokens, at, index)) return 0.3;
  return to - from <= 3 ? 1.3 : 1;
}

/** Which value a time goes to: the nearest that is no limit such as "within 28 days", where there is one. */
function timedOf(
  targets: readonly Mention[],
  nearest: readonly number[],
  places: readonly number[],
  { index, at }: { index: number; at: readonly number[] },
): number[] {
  const lasting = (one: number) => isDuration(targets[one]!);
  const others = targets.flatMap((_, one) => (lasting(one) ? [] : [one]));
  if (others.length === 0 || others.length === targets.length) return nearest.slice(0, 1);
  const away = (one: number) => Math.abs(places[index]! - places[at[one]!]!);
  return [others.reduce((best, one) => (away(one) < away(best) ? one : best))];
}

/** "In 2009, 45% of adults and 52% of carers": a time before all is that of each that has none. */
function shareLeading({ tokens }: Marked, at: readonly number[], times: string[][]): void {
  const leading = tokens
    .slice(0, Math.min(...at))
    .flatMap(({ mention }) => (mention?.kind === 'time' ? mention.time.keys : []));
  for (const own of times) if (own.length === 0) own.push(...leading);
}

/** "45% of adults and 52% of carers in 2009": a time at the end is both's, unless they are set against one another. */
function shareWithNext(
  tokens: readonly Token[],
  targets: readonly Mention[],
  at: readonly number[],
  times: string[][],
): void {
  for (let one = times.length - 2; one >= 0; one--) {
    const between = tokens.slice(at[one]! + 1, at[one + 1]);
    const leaves = roleOf(targets[one]!).role === 'from';
    if (!leaves && times[one]!.length === 0 && !between.some(({ stem }) => apart.has(stem)))
      times[one] = [...times[one + 1]!];
  }
}

/** A value that no words of its own stand beside has those of the one before: "44% of plans in 2022 and 71% in 2024". */
function shareWhenBare(words: Map<string, number>[]): void {
  for (let one = 1; one < words.length; one++)
    if (![...words[one]!.values()].some((weight) => weight >= 1))
      for (const [stem, weight] of words[one - 1]!) give(words[one]!, stem, weight);
}

function roleOf(target: Mention): Pick<Surroundings, 'role'> {
  const role =
    target.kind === 'figure'
      ? target.figure.role
      : target.kind === 'time'
        ? target.time.role
        : target.kind === 'grade'
          ? target.grade.role
          : undefined;
  return role === undefined ? {} : { role };
}

/** How far each token stands from the first. */
function distances({ tokens, statement: { text } }: Marked): number[] {
  let far = 0;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined) return 0;
    const gap = text.slice(before.end, token.start);
    far +=
      1 +
      (/[;|]/u.test(gap) ? 8 : /[,:()–—]|\s-\s/u.test(gap) ? 3 : 0) +
      (token.stem === 'and' || token.stem === 'or' ? 2 : 0) +
      (apart.has(token.stem) ? 6 : 0);
    return far;
  });
}

function nearestOf(
  { tokens, statement: { text } }: Marked,
  { places, index, at }: { places: readonly number[]; index: number; at: readonly number[] },
  targets: readonly Mention[],
): number[] {
  const away = at.map((target, one) => {
    const far = Math.abs(places[index]! - places[target]!);
    // A grade ends what it is said of: after it a new clause belongs to the next one.
    const next = at[one + 1];
    const ended = targets[one]!.kind === 'grade' && index > target && next !== undefined && index < next;
    return ended &&
      /,|;|\band\b|\bbut\b|\bwhile\b|\bwhereas\b/u.test(text.slice(tokens[target]!.end, tokens[index]!.start))
      ? far + 100
      : far;
  });
  const least = Math.min(...away);
  return away.flatMap((one, target) => (one === least ? [target] : []));
}

const joint =
  /^[\s,/–—-]*(?:(?:and|or|to|from|up|down|over|under|nearly|almost|about|around|just|only|by|at|an?|the|more|less|than|least|previous|previously|of)[\s,-]*){0,4}$/iu;

/** For each target those that share its words: joined in a list, or where it came from and went to. */
function groupsOf({ statement: { text } }: Marked, targets: readonly Mention[]): number[][] {
  const root = targets.map((_, index) => index);
  for (let index = 1; index < targets.length; index++) {
    const [a, b] = [targets[index - 1]!, targets[index]!];
    const listed = joint.test(text.slice(a.end, b.start));
    const moved =
      a.kind === 'figure' && b.kind === 'figure' && a.figure.role === 'from' && b.figure.role === 'to';
    if (a.kind !== 'name' && (listed || moved)) root[index] = root[index - 1]!;
  }
  return targets.map((_, index) =>
    targets.flatMap((__, other) => (root[other] === root[index] ? [other] : [])),
  );
}

/** "From 45% to 52% between 2008 and 2009": as many times in a row as values in a row go together in order. */
function pairTimes(marked: Marked, targets: readonly Mention[], times: string[][]): void {
  const { text } = marked.statement;
  const runs = (all: readonly { start: number; end: number }[]) => {
    const found: number[][] = [];
    all.forEach((one, index) => {
      const before = all[index - 1];
      if (before !== undefined && joint.test(text.slice(before.end, one.start))) found.at(-1)!.push(index);
      else found.push([index]);
    });
    return found.filter(({ length }) => length > 1);
  };
  for (const values of runs(targets))
    for (const years of runs(marked.times)) {
      if (values.length !== years.length) continue;
      values.forEach((value, order) => {
        times[value] = [...marked.times[years[order]!]!.keys];
      });
    }
}

/** The words of a sentence that carry its subject, for one that goes on with "This…". */
export function subjectOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens
      .filter(
        ({ mention, stop, stem }) =>
          (mention === undefined && (!stop || itself.has(stem))) || mention?.kind === 'grade',
      )
      .map(keyOf),
  );
}
