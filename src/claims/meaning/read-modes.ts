import type { Word } from '../../domain/stem-words.ts';
import {
  askingVerbs,
  dueVerbs,
  type Mode,
  modeAfterWords,
  modeWords,
  surelyAsking,
} from './lexicon/modality-words.ts';
import { phraseBook } from './phrase-book.ts';

const before = phraseBook(modeWords);
const after = phraseBook(modeAfterWords);
const covered = 6;
const coveredByDuty = 9;
const coveredBefore = 9;
/** "Could" covers its verb alone: what staff could describe is so. */
const coveredByCan = 2;
/** Verbs of asking, wanting and fearing: they give their sentence a mode, and no word in particular. */
const told = new Map<string, readonly Mode[]>([
  ...[
    'ask',
    'asks',
    'asked',
    'want',
    'wants',
    'wanted',
    'expect',
    'expects',
    'expected',
    'tells',
    'told',
    'urges',
    'calls',
    'called',
  ].map((word) => [word, ['duty', 'plan'] as const] as const),
  ...['risk', 'risks', 'whether', 'if'].map((word) => [word, ['maybe', 'plan'] as const] as const),
]);

/** What words make of each word of a text. */
export interface Modes {
  /** Undefined where it is told plainly. */
  of: (Mode | undefined)[];
  /** True for the words right behind those that give the mode: what should, will or may be. */
  head: boolean[];
  /** Every mode that a word of the text gives. */
  all: Set<Mode>;
}

/** The first word behind those of a mode that is no auxiliary or adverb; an article means that a thing follows. */
function markHead(words: readonly Word[], from: number, head: boolean[]): void {
  let at = from;
  while (/^(?:be|been|have|also|now|soon|then|only|not|being)$|ly$/u.test(words[at]?.text ?? '')) at++;
  const text = words[at]?.text ?? '';
  if (text !== '' && !/^(?:the|a|an|its|their|this|all|some|any|no|more|further|\d.*)$/u.test(text))
    head[at] = true;
}

/** The mode of each word: what "should", "plans to", "may" or "is being" makes of it. */
export function readModes(words: readonly Word[], clauseOf: readonly number[]): Modes {
  const of = new Array<Mode | undefined>(words.length).fill(undefined);
  const head = new Array<boolean>(words.length).fill(false);
  const all = new Set<Mode>();
  const cover = (mode: Mode, from: number, to: number, clause: number) => {
    for (let at = Math.max(0, from); at < Math.min(to, words.length); at++)
      if (clauseOf[at] === clause) of[at] = mode;
  };
  if (isOrder(words)) {
    of.fill('duty');
    all.add('duty');
    head[0] = true;
  }
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.text === 'may' && /^(?:\d{4}|and|to)$/u.test(words[at + 1]?.text ?? '')) continue;
    const fore = longest(before(words, at));
    if (fore !== undefined && !isCause(words, at, fore.length) && !isHardship(words, at)) {
      const reach = /^(?:could|areas?)$/u.test(words[at]!.text)
        ? coveredByCan
        : fore.value === 'duty'
          ? coveredByDuty
          : covered;
      cover(fore.value, at + fore.length, at + fore.length + reach, clauseOf[at]!);
      all.add(fore.value);
      markHead(words, at + fore.length, head);
    }
    const aft = longest(after(words, at));
    if (aft !== undefined) {
      all.add(aft.value);
      cover(aft.value, at - coveredBefore, at, clauseOf[at]!);
    }
    if (/^needs?$/u.test(words[at]!.text) && /ing$/u.test(words[at + 1]?.text ?? '')) {
      all.add('duty');
      cover('duty', at + 1, at + covered, clauseOf[at]!);
    }
    markGoingOn(words, at, { of, head, all });
    for (const mode of told.get(words[at]!.text) ?? []) all.add(mode);
  }
  return { of, head, all };
}

function longest<T extends { length: number }>(found: readonly T[]): T | undefined {
  return found.reduce<T | undefined>(
    (best, one) => (best === undefined || one.length > best.length ? one : best),
    undefined,
  );
}

/** "Ensure that…": a sentence that asks. Words that are nouns as well must be followed by one. */
export function isOrder(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !askingVerbs.has(first.text)) return false;
  // "Take-up of breaks is low" names a thing.
  if (second.text === 'up' && /^(?:of|by|is|was|has|among|rates?)$/u.test(words[2]?.text ?? '')) return false;
  if (surelyAsking.has(first.text)) return !/^(?:is|are|was|were|has|have)$/u.test(second.text);
  return /^(?:the|a|an|all|its|their|that|how|every|each|any|with|more|whether)$/u.test(second.text);
}

/** "Have to wait": what people are put to is so, and no duty. "When they do not need to be" asks for nothing. */
function isHardship(words: readonly Word[], at: number): boolean {
  const text = words
    .slice(at, at + 3)
    .map((word) => word.text)
    .join(' ');
  return (
    /^ha(?:ve|s|d) to (?:wait|rely|travel|repeat|cope|chase|fight|queue|retell|stay|sleep|struggle)$/u.test(
      text,
    ) ||
    (/^needs? to (?:be|do|have)$/u.test(text) && /^(?:not|never|\p{L}+nt)$/u.test(words[at - 1]?.text ?? ''))
  );
}

/** "Due to staff shortages" gives a cause, "due to open" a plan. */
export function isCause(words: readonly Word[], at: number, length: number): boolean {
  const first = words[at + length - 2]?.text;
  const next = words[at + length]?.text ?? '';
  if (first === 'down')
    return !/^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|just|only|under|around|about)/u.test(
      next,
    );
  if (first !== 'due') return false;
  return !(askingVerbs.has(next) || dueVerbs.has(next) || isBeforeObject(words, at + length));
}

/** "Due to replace the…": what takes an object is a verb. */
function isBeforeObject(words: readonly Word[], at: number): boolean {
  return (
    !/(?:s|ing|ion|ment|ness|ity|ed|the|an|a|its|their|this|of)$/u.test(words[at]?.text ?? 's') &&
    /^(?:the|a|an|its|their|his|her)$/u.test(words[at + 1]?.text ?? '')
  );
}

function markGoingOn(words: readonly Word[], at: number, { of, head, all }: Modes): void {
  if (isStillToCome(words, at)) {
    of[at] = 'plan';
    all.add('plan');
    head[at] = true;
  } else if (isGoingOn(words, at)) of[at] = 'going';
}

/** "Is retiring in August", "is leaving next spring": what is to come, told as going on. */
function isStillToCome(words: readonly Word[], at: number): boolean {
  return (
    /^(?:is|are)$/u.test(words[at - 1]?.text ?? '') &&
    /^(?:retiring|leaving|joining|starting|opening|closing|moving|returning|launching|taking|stepping|standing|beginning|ending|replacing|becoming|coming|merging|transferring|introducing|appointing|recruiting)$/u.test(
      words[at]!.text,
    ) &&
    words
      .slice(at + 1, at + 7)
      .some(({ text }) =>
        /^(?:next|soon|shortly|later|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|winter)$/u.test(
          text,
        ),
      )
  );
}

function isGoingOn(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (!/^\p{L}{3,}ing$/u.test(text)) return false;
  return words.slice(Math.max(0, at - 2), at).some((one) => /^(?:is|are|was|were)$/u.test(one.text));
}
