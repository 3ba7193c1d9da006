import type { Marked, Mention, Token } from './marked.ts';
import { roleOf } from './role-of.ts';
import { timesAround } from './times-around.ts';
import { isTelling, keyOf } from './token-key.ts';
import { groupsOf, isCompared, nearestOf, valuePlaces } from './value-places.ts';

/** What belongs to a value: words of its own (1) and shared with others of its sentence (less), times, and whether it comes from or goes to. */
export interface Surroundings {
  words: ReadonlyMap<string, number>;
  times: readonly string[];
  /** Those of them that stand beside it. */
  closest: readonly string[];
  role?: 'from' | 'to' | 'by';
}

/** Parts a sentence's words among its values `targets`, each word going to the nearest; a mark or a joining word between makes it further. */
export function surroundingsOf(
  marked: Marked,
  targets: readonly Mention[],
  inherited: ReadonlySet<string> = new Set(),
): Surroundings[] {
  const found = valuePlaces(marked, targets);
  const groups = groupsOf(found);
  const words = targets.map(() => new Map<string, number>([...inherited].map((stem) => [stem, 0.7])));
  const first = Math.min(...found.at);
  marked.tokens.forEach((token, index) => {
    if (found.at.includes(index) || !isWord(token, targets)) return;
    const all = new Set(nearestOf(found, index).flatMap((one) => groups[one]!));
    const weight = (one: number) =>
      all.has(one) ? worthOf(marked.tokens, index, found.at[one]!) : index < first ? 0.5 : 0;
    for (const one of targets.keys())
      give(words[one]!, keyOf(token), weight(one) * (isNamed(token, marked) ? 1.4 : 1));
  });
  shareWhenBare(words);
  const { times, closest } = timesAround(found);
  return targets.map((target, one) => ({
    words: words[one]!,
    times: times[one]!,
    closest: closest[one]!,
    ...roleOf(target),
  }));
}

/** A time is no word of a value's, nor is another figure, save of a grade's: "15% outstanding". */
function isWord(token: Token, targets: readonly Mention[]): boolean {
  if (token.mention === undefined) return isTelling(token);
  if (token.mention.kind === 'time') return false;
  return token.mention.kind !== 'figure' || targets[0]?.kind === 'grade';
}

function isNamed({ start }: Token, { statement: { text } }: Marked): boolean {
  return start > 0 && /\p{Lu}/u.test(text[start]!);
}

function give(words: Map<string, number>, stem: string, weight: number): void {
  if (weight > (words.get(stem) ?? 0)) words.set(stem, weight);
}

/** Beside the value more, and what it is only compared with ("fewer than in 2021") less. */
function worthOf(tokens: readonly Token[], index: number, at: number): number {
  const [from, to] = index < at ? [index, at] : [at, index];
  if (isCompared(tokens, at, index)) return 0.3;
  return to - from <= 3 ? 1.3 : 1;
}

/** A value that no words of its own stand beside has those of the one before: "44% of plans in 2022 and 71% in 2024". */
function shareWhenBare(words: Map<string, number>[]): void {
  for (let one = 1; one < words.length; one++)
    if (![...words[one]!.values()].some((weight) => weight >= 1))
      for (const [stem, weight] of words[one - 1]!) give(words[one]!, stem, weight);
}
