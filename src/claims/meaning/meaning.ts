import type { Statement } from '../statement.ts';
import type { Mode } from './lexicon/modality-words.ts';

/** A word of a statement, or a phrase of the word lists that begins with it. */
export interface Token {
  text: string;
  /** Which word of the statement it is. */
  at: number;
  /** What it can be matched by, with the end of the line of meaning on which it stands: its stem, its synonyms, its opposites. Empty for idle words. */
  ids: ReadonlyMap<string, 1 | -1>;
  /** It tells who says what, not what is said. */
  frame: boolean;
  /** It says little by itself ("make", "take"). */
  light: boolean;
  clause: number;
  /** True when an odd number of denials covers it. */
  denied: boolean;
  /** A denial after it may cover it or not ("made no progress"). */
  loose: boolean;
  /** A denial follows it in its clause ("the figures were not checked"): what is said of it is denied. */
  under: boolean;
  /** What covers it denies it at times only. */
  partly: boolean;
  mode?: Mode;
  /** It stands right behind the words that give the mode. */
  modeHead: boolean;
}

/** A denial and the words that it covers. */
export interface Denial {
  at: number;
  text: string;
  /** The words covered that say something, in order: places in `tokens`. */
  focus: readonly number[];
  clause: number;
  /** "Not always", "rarely": it holds at times. */
  partial: boolean;
  /** "Rarely", "few": scarce, not denied. */
  scarce: boolean;
  /** "Prevents", "avoids": it turns what follows, and is no denial itself. */
  soft: boolean;
}

/** A part of a sentence with a verb of its own, as near as words alone tell it. */
export interface Clause {
  /** Places in `tokens`, from and to (without). */
  from: number;
  to: number;
  ids: ReadonlySet<string>;
}

/** A statement, read. `tokens` are as many as its words. */
export interface Meaning {
  statement: Statement;
  tokens: readonly Token[];
  clauses: readonly Clause[];
  denials: readonly Denial[];
  ids: ReadonlySet<string>;
  /** Every mode that one of its words gives. */
  modes: ReadonlySet<Mode>;
}
