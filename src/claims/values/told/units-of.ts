import { isStopWord } from '../../../domain/stem-words.ts';
import type { Statement } from '../../statement.ts';

/** What one clause says, by the stems of its telling words: figures, amounts ("some", "most") and "not" among them. */
export interface Unit {
  stems: ReadonlySet<string>;
  /** The first of them, in order: what it speaks of. */
  opening: readonly string[];
  /** True where it goes on about what was named before: "They…", "This…". */
  goesOn: boolean;
  /** True where it opens with a time or circumstance. */
  leans: boolean;
  /** True where it says the same as another ("did so"). */
  repeats: boolean;
  /** Those of `stems` that are amounts. */
  amounts: ReadonlySet<string>;
}

const strong = /[;:]|,?\s(?=(?:but|while|whilst|whereas|though|although|yet)\s)|,\s(?=and\s)|[.!?]\s/gu;
const weak = /(?<!['’”"])\s(?=and\s)|\s(?=and\s(?!['‘“"]))/gu;
const amounts = new Set('most some many few less more all no not never neither none both only'.split(' '));
const pronoun = /^(?:and |but )?(?:(?:in|by|at) [\p{L}\d]+ )?(?:they|it|this|these|those|both|that|here)\b/iu;
/** "At the time of…": it names nothing that it speaks of first. */
const leaning = /^(?:at|in|by|of|for|since|during|after|when|if|without)\b/iu;
const joining = new Set('nearly almost while whilst whereas though although yet'.split(' '));
const openingWords = 4;

/** The clauses of some sentences; with `fine`, a single one is parted at each "and". */
export function unitsOf(statements: readonly Statement[], fine = false): Unit[] {
  const parted = statements.flatMap((one) => partsOf(one, strong));
  const parts = parted.length > 1 || !fine ? parted : statements.flatMap((one) => partsOf(one, weak));
  return parts.filter(({ stems }) => stems.size > 0);
}

function partsOf({ text, words }: Statement, parting: RegExp): Unit[] {
  const ends = [...[...text.matchAll(parting)].map(({ index }) => index), text.length];
  return ends.map((end, at): Unit => {
    const start = at === 0 ? 0 : ends[at - 1]!;
    const clause = text.slice(start, end).replace(/^[\s,;:.]+/u, '');
    const told = words.filter(
      (word) =>
        word.start >= start &&
        word.start < end &&
        !joining.has(word.text) &&
        (!isStopWord(word.text) || amounts.has(word.text)),
    );
    const stems = [...new Set(told.map(({ text: word, stem }) => amountOf(word) ?? stem))];
    return {
      stems: new Set(stems),
      amounts: new Set(stems.filter((stem) => amounts.has(stem))),
      opening: stems.filter((stem) => !amounts.has(stem)).slice(0, openingWords),
      goesOn: pronoun.test(clause),
      leans: leaning.test(clause),
      repeats: /\b(?:did|does|do|done) so\b/u.test(clause),
    };
  });
}

function amountOf(word: string): string | undefined {
  if (word === 'mostly') return 'most';
  return /^(?:no|not|never|neither|none)$/u.test(word) ? 'not' : undefined;
}
