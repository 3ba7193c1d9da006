import type { Word } from '../../domain/stem-words.ts';
import { isLongAgo } from './is-long-ago.ts';
import {
  absentWords,
  denyingNounWords,
  denyingWords,
  idleDenials,
  scarceWords,
  turningVerbs,
  wholeWords,
} from './lexicon/negation-words.ts';
import { phraseBook } from './phrase-book.ts';

type Kind = 'idle' | 'plain' | 'noun' | 'scarce' | 'absent' | 'soft';

const book = phraseBook<Kind>([
  [idleDenials, 'idle'],
  [denyingWords, 'plain'],
  [denyingNounWords, 'noun'],
  [scarceWords, 'scarce'],
  [absentWords, 'absent'],
  [turningVerbs, 'soft'],
]);
const plainly = [{ length: 1, value: 'plain' }] as const;
const softly = [{ length: 1, value: 'soft' }] as const;
const order: readonly Kind[] = ['idle', 'scarce', 'absent', 'noun', 'plain', 'soft'];

/** Where a denial stands, how many words it takes up and how it denies. */
export interface DenialWord {
  at: number;
  length: number;
  kind: Exclude<Kind, 'idle'>;
  partial: boolean;
  /** It denies the verb of its clause, and so what is said of the words before it. */
  predicate: boolean;
}

/** The denials of a text in order. `taken` tells words that belong to a phrase with a meaning of its own. */
export function denialWords(words: readonly Word[], taken: (at: number) => boolean): DenialWord[] {
  const found: DenialWord[] = [];
  for (let at = 0; at < words.length; at++) {
    if (taken(at)) continue;
    const here =
      isLongAgo(words, at) || isLessSo(words, at) || isStopped(words, at)
        ? plainly
        : lessens(words, at)
          ? softly
          : book(words, at);
    if (here.length === 0) continue;
    const length = Math.max(...here.map((one) => one.length));
    const longest = here.filter((one) => one.length === length).map((one) => one.value);
    const kind = order.find((one) => longest.includes(one) && (one !== 'absent' || isPredicate(words, at)));
    if (kind !== undefined && kind !== 'idle' && !isNumberSign(words, at))
      found.push({
        at,
        length,
        kind,
        partial: kind === 'scarce' || isPartial(words, at, length),
        predicate: kind === 'plain' && verbal.test(words[at]!.text),
      });
    at += length - 1;
  }
  return found;
}

/** Denials that stand in front of a verb. */
const verbal =
  /^(?:not|never|cannot|unable|fail(?:s|ed)?|yet|has|have|had|no|refused|neglected|omitted|\p{L}+nt)$/u;

/** "Was lacking": what is said of something before it. "Missing children" are not absent, nor are those who "are missing education". */
function isPredicate(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  const next = words[at + 1]?.text ?? '';
  const away = words[at]!.text === 'missing' && (!afterAbsent.test(next) || isFromHome(words, at + 1));
  return !away && near.some((text) => /^(?:is|are|was|were|be|been|remains?|remained)$/u.test(text));
}

const afterAbsent =
  /^(?:|for|from|in|at|on|and|or|but|with|when|where|which|because|as|across|of|to|altogether|entirely|completely|too|also|among)$/u;

/** "Missing from home": people who are away, not things that are not there. */
function isFromHome(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === 'from' &&
    words
      .slice(at + 1, at + 3)
      .some(({ text }) => /^(?:home|homes|care|school|education|placement|placements)$/u.test(text))
  );
}

/** "Less developed": not as developed. What there is less of is no adjective. */
function isLessSo(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.text === 'less' &&
    !/^(?:no|or|any|much|nothing|none)$/u.test(words[at - 1]?.text ?? '') &&
    /^(?:good|clear|well|strong|stable|safe|sure|certain|secure|robust|\p{L}{3,}(?:ed|ive|ful|ous|able|ible|[ae]nt))$/u.test(
      words[at + 1]?.text ?? '',
    )
  );
}

/** "Reduced the effectiveness": what is measured so is less so. */
function lessens(words: readonly Word[], at: number): boolean {
  return (
    /^(?:reduc(?:e|es|ed|ing)|weaken\p{L}*|undermin\p{L}+|limit(?:s|ed|ing)?|erod\p{L}+|lessen\p{L}*|compromis\p{L}+|diminish\p{L}*|hamper\p{L}*|impair\p{L}*|damag\p{L}+|blunt\p{L}*)$/u.test(
      words[at]!.text,
    ) &&
    /^(?:(?:the|its|their|overall) ){0,2}(?:effectiveness|stability|consistency|clarity|accuracy|reliability|timeliness|efficiency|thoroughness|robustness|safety|usefulness)\b/u.test(
      words
        .slice(at + 1, at + 4)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

/** "Stopped using", "ceased to use". */
function isStopped(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  return (
    (words[at]!.text === 'stopped' && /^\p{L}{2,}ing$/u.test(next)) ||
    (words[at]!.text === 'ceased' && (next === 'to' || /^\p{L}{2,}ing$/u.test(next)))
  );
}

/** "No. 3", "no 3" is a number. */
function isNumberSign(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'no' && /^\d/u.test(words[at + 1]?.text ?? '');
}

function isPartial(words: readonly Word[], at: number, length: number): boolean {
  const next = words.slice(at + length, at + length + 2).map(({ text }) => text);
  if (next.some((text) => wholeWords.has(text))) return true;
  return words
    .slice(at + length, at + length + 4)
    .some(({ text }) => text === 'all' || text === 'every' || text === 'always');
}
