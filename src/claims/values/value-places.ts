import type { Marked, Mention, Token } from './marked.ts';

/** A statement's values of one kind, and how far its words stand from them. */
export interface ValuePlaces {
  marked: Marked;
  targets: readonly Mention[];
  /** How far each token stands from the first of the statement. */
  places: readonly number[];
  /** Which token each target is. */
  at: readonly number[];
}

/** Words that set two things apart. Stems. */
export const apart = new Set([
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

/** Measures a statement for its values `targets`. */
export function valuePlaces(marked: Marked, targets: readonly Mention[]): ValuePlaces {
  const at = targets.map((target) => marked.tokens.findIndex(({ mention }) => mention === target));
  return { marked, targets, places: distances(marked), at };
}

/** True for what stands after a value and is only compared with it: "fewer than in 2021". */
export function isCompared(tokens: readonly Token[], at: number, index: number): boolean {
  return index > at && tokens.slice(at, index).some(({ stem }) => compared.has(stem));
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

/** Which of the targets the token at `index` stands nearest to; several when it stands midway. */
export function nearestOf({ marked, places, at, targets }: ValuePlaces, index: number): number[] {
  const {
    tokens,
    statement: { text },
  } = marked;
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

/** What may stand between two values of a list. */
export const joint =
  /^[\s,/–—-]*(?:(?:and|or|to|from|up|down|over|under|nearly|almost|about|around|just|only|by|at|an?|the|more|less|than|least|previous|previously|of)[\s,-]*){0,4}$/iu;

/** "165 (35 per 10,000 children)": the same said in another measure. */
export const inBrackets = /^(?: \p{L}+){0,2} \((?:\p{L}+ ){0,3}$/u;

/** For each target those that share its words: joined in a list, where it came from and went to, or said again in brackets. */
export function groupsOf({ marked, targets }: ValuePlaces): number[][] {
  const { text } = marked.statement;
  const root = targets.map((_, index) => index);
  for (let index = 1; index < targets.length; index++) {
    const [a, b] = [targets[index - 1]!, targets[index]!];
    const listed = joint.test(text.slice(a.end, b.start));
    const moved =
      a.kind === 'figure' && b.kind === 'figure' && a.figure.role === 'from' && b.figure.role === 'to';
    const bracketed =
      a.kind === 'figure' && b.kind === 'figure' && inBrackets.test(text.slice(a.end, b.start));
    if (a.kind !== 'name' && (listed || moved || bracketed)) root[index] = root[index - 1]!;
  }
  return targets.map((_, index) =>
    targets.flatMap((__, other) => (root[other] === root[index] ? [other] : [])),
  );
}
