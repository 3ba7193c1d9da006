import type { Draft } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { LetterWords } from './letter-words.ts';

/** What the words of a returned copy are held against. */
export interface HeldAgainst {
  letter: Letter;
  words: LetterWords;
  /** The draft in the file, or one without paragraphs where the file has none. */
  draft: Draft;
  /** What drafting gives for the same letter, or that draft itself where it could not be drafted again. */
  fresh: readonly Draft[];
  regimes: Regimes;
}
