import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Backing } from '../aligned-clauses.ts';
import type { Meaning, Token } from '../meaning.ts';
import { matchesOf } from './matches-of.ts';
import { modeNames } from './mode-names.ts';
import { type Telling, type ToldPart, toldParts } from './told-parts.ts';

/** Ways of telling that a claim may not give to what is cited so. */
const turns: readonly (readonly [cited: Telling, claimed: Telling])[] = [
  ['plan', 'done'],
  ['duty', 'done'],
  ['maybe', 'done'],
  ['maybe', 'plan'],
  ['done', 'plan'],
  ['done', 'duty'],
  ['done', 'maybe'],
  ['duty', 'maybe'],
];
/** Other words by which a claim tells as possible what is cited so. */
const hedged = /\b(?:could|can|able|probabl[ey]|likely|possib\w+|potential\w*|perhaps|whether|if|would)\b/iu;
/** Share of a part's words that must stand in the cited part, less where they share a name or a figure, and how far behind any other must be. */
const leastShared = 0.6;
const leastNamed = 0.5;
const behind = 0.75;

/** A part of a claim told as done, meant or possible where the one cited part that says it tells it otherwise. Empty when they fit. */
export function partFaults(claim: Meaning, { units }: Backing): ClaimFault[] {
  const cited = units.filter(({ frame }) => !frame).flatMap(({ meaning }) => toldParts(meaning));
  const parts = toldParts(claim);
  for (const part of parts) {
    const there = partLike(part, parts, cited, claim);
    if (there?.telling === undefined || !isTurned(part, there, claim)) continue;
    const cause = modeNames[there.telling === 'done' ? 'fact' : there.telling];
    return [{ kind: 'modality', why: `The cited words tell it as what ${cause}, the claim does not.` }];
  }
  return [];
}

function isTurned(part: ToldPart, there: ToldPart, claim: Meaning): boolean {
  if (there.telling === 'maybe' && hedged.test(part.text)) return false;
  const telling = part.telling ?? (isPastOf(part, there, claim) ? 'done' : undefined);
  if (telling === undefined || !turns.some(([a, b]) => a === there.telling && b === telling)) return false;
  // "Set up to oversee" tells nothing of overseeing as done.
  return there.telling !== 'done' || isDoneThere(part, there);
}

/** "Noted" where the cited words ask to note. */
function isPastOf(part: ToldPart, { heads }: ToldPart, { statement: { words } }: Meaning): boolean {
  return part.content.some(
    ({ at, text, mode }) =>
      mode === undefined &&
      /ed$/u.test(text) &&
      heads.has(words[at]!.stem) &&
      !/^(?:be|being|to|the|a|an|are|is)$/u.test(words[at - 1]?.text ?? ''),
  );
}

/** True when the verb that the claim tells as meant stands among the cited words other than behind "to". */
function isDoneThere({ heads }: ToldPart, { content, text }: ToldPart): boolean {
  return content.some(
    (one) =>
      [...heads].some((head) => one.ids.has(`w:${head}`)) &&
      !new RegExp(`\\bto (?:\\w+ly )?${one.text}\\b`, 'iu').test(text),
  );
}

/** The one cited part that says what a part of the claim says. Its names and figures must stand there if they stand anywhere. */
function partLike(
  part: ToldPart,
  all: readonly ToldPart[],
  cited: readonly ToldPart[],
  claim: Meaning,
): ToldPart | undefined {
  if (part.content.length === 0) return undefined;
  const named = part.content.filter((one) => isNamed(one, claim));
  const bound = named.filter((one) => cited.some((other) => stands(one, other)));
  const weigh = (token: Token) => {
    // The name of the council itself may be told as "the council".
    if (named.includes(token)) return bound.includes(token) ? 2 : 0;
    return all.some((one) => one !== part && stands(token, one)) ? 0.5 : 1;
  };
  const sum = (tokens: readonly Token[]) => tokens.reduce((total, one) => total + weigh(one), 0);
  const rated = cited
    .filter((one) => bound.every((token) => stands(token, one)))
    .map((one) => ({
      one,
      share: sum(part.content.filter((token) => stands(token, one))) / sum(part.content),
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = rated;
  const least = bound.length > 0 ? leastNamed : leastShared;
  if (best === undefined || best.share < least || (next?.share ?? 0) > best.share * behind) return undefined;
  return best.one;
}

function stands(token: Token, part: ToldPart): boolean {
  return matchesOf(token).some((id) => part.ids.has(id));
}

/** A figure, or a word with a capital that opens no sentence. */
function isNamed({ at, text }: Token, { statement }: Meaning): boolean {
  const { start } = statement.words[at]!;
  return /\d/u.test(text) || (at > 0 && /\p{Lu}/u.test(statement.text[start] ?? ''));
}
