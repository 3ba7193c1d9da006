import { foldWords } from '../domain/fold-words.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import { isStopWord, type Word, wordsOf } from '../domain/stem-words.ts';

/** One sentence (or bullet, heading, row) as the checks read it. */
export interface Statement {
  text: string;
  /** As `foldWords` gives it. */
  folded: string;
  /** Every word in order, with its stem and where it stands in `text`. */
  words: readonly Word[];
  /** Stems of the words that carry the subject, each once. */
  stems: ReadonlySet<string>;
}

/** Reads a text sentence by sentence; bullets and lines apart by a line break are sentences of their own. Empty for a text without words. */
export function statementsOf(text: string): Statement[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[•◆▪●*-]|\d{1,2}[.)]|\(?[a-z]\))\s)|\s(?=[•◆▪●]\s)/u)
    .flatMap((part) => splitSentences(part).map(({ startChar, endChar }) => part.slice(startChar, endChar)))
    .map(statementOf)
    .filter(({ words }) => words.length > 0);
}

/** Texts read already: headings, titles and quotes come again with every sentence, and what rules make of a statement is kept with it. */
const read = new Map<string, Statement>();
const mostRead = 4000;

/** Reads one text whole, without taking it apart; the same text gives the same statement. */
export function statementOf(text: string): Statement {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= mostRead) read.clear();
  const made = readStatement(text);
  read.set(text, made);
  return made;
}

function readStatement(text: string): Statement {
  const words = wordsOf(text);
  const stems = new Set(words.filter((word) => !isStopWord(word.text)).map((word) => word.stem));
  return { text, folded: foldWords(text), words, stems };
}
