import { isStopWord, type Word, wordsOf } from '../domain/stem-words.ts';
import type { Vocabulary, VocabularyForm } from './load-vocabulary.ts';

/** A question in the words that reports use. */
export interface Reworded {
  /**
   * For each everyday form found, in the question's order: the subject stems it covers (none for "IT", which is a stop
   * word in small letters) and the officers' forms.
   */
  alternatives: { stems: string[]; report: string[] }[];
  /**
   * At most three whole questions, the most usual forms first; empty when nothing everyday is found. An officers' phrase
   * stays as it is, e.g. the long form of an acronym, which has alternatives nonetheless.
   */
  rewordings: string[];
}

interface Match {
  form: VocabularyForm;
  /** Places of its first and last word among the question's words. */
  first: number;
  last: number;
}

const mostRewordings = 3;

/** Words that may come in between: "kicked out of his school" is "kicked out of school". */
const between = new Set('a an the this that these those my your his her its our their some any'.split(' '));

/**
 * Puts officers' forms in place of the everyday forms of `question`. The longest form wins and no word is covered twice;
 * officers' own phrases are left alone. Pure.
 */
export function rewordQuestion(question: string, vocabulary: Vocabulary): Reworded {
  const words = wordsOf(question);
  const matches = pickLongest(findForms(question, words, vocabulary)).filter(
    ({ form }) => form.report.length > 0,
  );
  return {
    alternatives: matches.map(({ form, first, last }) => ({
      stems: subjectStems(words.slice(first, last + 1)),
      report: [...form.report],
    })),
    rewordings: rewordingsOf(
      question,
      words,
      matches.filter(({ form }) => !form.officers),
    ),
  };
}

function rewordingsOf(question: string, words: readonly Word[], matches: Match[]): string[] {
  const turns = Math.min(mostRewordings, Math.max(0, ...matches.map(({ form }) => form.report.length)));
  const texts = Array.from({ length: turns }, (_, turn) => replaceForms(question, words, matches, turn));
  return [...new Set(texts)];
}

function findForms(question: string, words: readonly Word[], vocabulary: Vocabulary): Match[] {
  const matches: Match[] = [];
  for (const [first, word] of words.entries()) {
    for (const form of vocabulary.get(word.stem) ?? []) {
      if (form.capitals !== undefined && !question.startsWith(form.capitals, word.start)) continue;
      const last = lastWordOf(form, words, first);
      if (last !== undefined) matches.push({ form, first, last });
    }
  }
  return matches;
}

/** Where the form that begins at `first` ends, or undefined when it does not stand there. */
function lastWordOf(form: VocabularyForm, words: readonly Word[], first: number): number | undefined {
  let at = first;
  for (const stem of form.stems.slice(1)) {
    at += 1;
    while (words[at] !== undefined && words[at]!.stem !== stem && between.has(words[at]!.text)) at += 1;
    if (words[at]?.stem !== stem) return undefined;
  }
  return at;
}

function pickLongest(matches: Match[]): Match[] {
  const picked: Match[] = [];
  const longestFirst = matches.sort((a, b) => b.form.stems.length - a.form.stems.length || a.first - b.first);
  for (const match of longestFirst) {
    if (picked.every(({ first, last }) => match.last < first || match.first > last)) picked.push(match);
  }
  return picked.sort((a, b) => a.first - b.first);
}

function replaceForms(question: string, words: readonly Word[], matches: Match[], turn: number): string {
  let text = '';
  let from = 0;
  for (const { form, first, last } of matches) {
    text += question.slice(from, words[first]!.start) + (form.report[turn] ?? form.report[0]!);
    from = words[last]!.end;
  }
  return text + question.slice(from);
}

function subjectStems(words: readonly Word[]): string[] {
  return [...new Set(words.filter((word) => !isStopWord(word.text)).map((word) => word.stem))];
}
