import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { type Marked, type Mention, marked } from './marked.ts';
import { rowSurroundings } from './row-surroundings.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { subjectOf } from './token-key.ts';

/** A value with what belongs to it. */
export interface Placed {
  mention: Mention;
  around: Surroundings;
  /** Which sentence it stands in; the same for those of one sentence. */
  statement: Statement;
}

const goesOn =
  /^\W*(?:(?:\p{L}+ \d{4}(?:[/–-]\d{2,4})?,? )?(?:this|these|that|those|it|they|both|which|here|the (?:figure|rate|number|proportion|percentage|measure|indicator))\b|(?:however|but|yet|also),? (?:this|it|they)\b)/iu;

/** Every value of the evidence that `wanted` takes, each with what belongs to it: in a row its column and the row's name. */
export function placedIn(
  evidence: Evidence,
  words: ClaimWords,
  wanted: (mention: Mention) => boolean,
  read: (statement: Statement, words: ClaimWords) => Marked = marked,
): Placed[] {
  const all = [...evidence.sentences, ...evidence.frame];
  return all.flatMap((statement, index) => {
    const found = read(statement, words);
    const targets = found.mentions.filter(wanted);
    if (targets.length === 0) return [];
    const row = index < evidence.sentences.length ? evidence.rows?.[index] : undefined;
    if (row !== undefined) return rowSurroundings(row, found, targets, words);
    const before =
      index > 0 && index < evidence.sentences.length && goesOn.test(statement.text)
        ? marked(all[index - 1]!, words)
        : undefined;
    return placed(found, targets, before);
  });
}

/** The values of one statement with what belongs to each. */
export function placed(read: Marked, targets: readonly Mention[], before?: Marked): Placed[] {
  const around = surroundingsOf(read, targets, before === undefined ? new Set() : subjectOf(before.tokens));
  return targets.map((mention, index) => ({ mention, around: around[index]!, statement: read.statement }));
}
