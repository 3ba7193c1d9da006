import type { Marked, Mention, Token } from './marked.ts';

/** What belongs to a value: words of its own (1) and shared with others of its sentence (less), times, and whether it comes from or goes to. */
export interface Surroundings {
  words: ReadonlyMap<string, number>;
  times: readonly string[];
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
  'with',
]);

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
  const first = Math.min(...at);
  tokens.forEach((token, index) => {
    if (token.mention === undefined && token.stop) return;
    if (at.includes(index)) return;
    const nearest = nearestOf(places, index, at);
    if (token.mention?.kind === 'time') {
      for (const one of nearest) times[one]!.push(...token.mention.time.keys);
      return;
    }
    if (token.mention !== undefined) return;
    const all = new Set(nearest.flatMap((one) => groups[one]!));
    targets.forEach((_, one) => {
      const weight = all.has(one) ? 1 : index < first ? 0.5 : 0;
      if (weight > (words[one]!.get(token.stem) ?? 0)) words[one]!.set(token.stem, weight);
    });
  });
  pairTimes(marked, targets, times);
  return targets.map((target, one) => ({
    words: words[one]!,
    times: times[one]!,
    ...(target.kind === 'figure' && target.figure.role !== undefined ? { role: target.figure.role } : {}),
  }));
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
      (apart.has(token.stem) ? 3 : 0);
    return far;
  });
}

function nearestOf(places: readonly number[], index: number, at: readonly number[]): number[] {
  const away = at.map((target) => Math.abs(places[index]! - places[target]!));
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
    if (listed || moved) root[index] = root[index - 1]!;
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
    tokens.filter(({ mention, stop }) => mention === undefined && !stop).map(({ stem }) => stem),
  );
}
