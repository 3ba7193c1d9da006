import { isStopWord } from '../../domain/stem-words.ts';
import type { Statement } from '../statement.ts';
import { clauseStarts } from './clause-starts.ts';
import { frameWords } from './lexicon/frame-words.ts';
import { lightWords, wholeWords } from './lexicon/negation-words.ts';
import type { Clause, Denial, Meaning, Token } from './meaning.ts';
import { type DenialWord, denialWords } from './read-denials.ts';
import { type Modes, readModes } from './read-modes.ts';
import { readToken } from './token-ids.ts';

const read = new WeakMap<Statement, Meaning>();
/** Words that one denial covers, at most. */
const reach = 6;
/** A denial so near to the one before it turns it round; one further off stands alone. */
const near = 3;

/** Reads one statement: its clauses, what stands for what, what is denied and how sure it is. Each is read once. */
export function readMeaning(statement: Statement): Meaning {
  const known = read.get(statement);
  if (known !== undefined) return known;
  const { words, text } = statement;
  const starts = clauseStarts(text, words);
  const clauseOf = words.map((_, at) => starts.filter((start) => start <= at).length - 1);
  const modes = readModes(words, clauseOf);
  const tokens = tokensOf(words, clauseOf, modes);
  const taken = (at: number) => tokens[at]!.ids.size === 0 && at > 0 && within(tokens, at);
  const denials = denyTokens(
    tokens,
    (at) => text.slice(words[at - 1]?.end ?? 0, words[at]!.start).includes(','),
    denialWords(words, (at) => taken(at) || /^(?:no|not) /u.test(tokens[at]!.text)),
  );
  const clauses = starts.map((from, i) => clauseOfTokens(tokens, from, starts[i + 1] ?? words.length));
  const meaning = {
    statement,
    tokens,
    clauses,
    denials,
    ids: new Set(clauses.flatMap(({ ids }) => [...ids])),
    modes: modes.all,
  };
  read.set(statement, meaning);
  return meaning;
}

/** Each word as a token; the further words of a phrase say nothing by themselves. */
function tokensOf(words: Statement['words'], clauseOf: readonly number[], modes: Modes): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const { ids, length } = readToken(words, at);
    for (let i = 0; i < length; i++) {
      const word = words[at + i]!;
      const phrase = words.slice(at, at + length).map((one) => one.text);
      const mode = modes.of[at + i];
      tokens.push({
        text: i === 0 ? phrase.join(' ') : word.text,
        at: at + i,
        ids: i === 0 ? ids : new Map(),
        frame: length === 1 && frameWords.has(word.text),
        light: length === 1 && (lightWords.has(word.text) || isStopWord(word.text) || leadsTo(words, at)),
        clause: clauseOf[at + i]!,
        denied: false,
        loose: false,
        under: false,
        partly: false,
        modeHead: modes.head[at + i]!,
        ...(mode === undefined ? {} : { mode }),
      });
    }
    at += length;
  }
  return tokens;
}

/** "Led to", "resulted in": what came of it is told by what follows. */
function leadsTo(words: Statement['words'], at: number): boolean {
  return /^(?:l(?:ed|eads?|eading) to|result(?:ed|s|ing)? in)$/u.test(
    `${words[at]!.text} ${words[at + 1]?.text ?? ''}`,
  );
}

/** True when a phrase that begins before a word takes it up. */
function within(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--)
    if (tokens[from]!.text.split(' ').length > at - from) return true;
  return false;
}

function clauseOfTokens(tokens: readonly Token[], from: number, to: number): Clause {
  const ids = new Set<string>();
  for (let at = from; at < to; at++)
    if (!tokens[at]!.frame) for (const id of tokens[at]!.ids.keys()) ids.add(id);
  return { from, to, ids };
}

/** Marks what is denied, and tells each denial with what it covers. */
function denyTokens(
  tokens: Token[],
  isParted: (at: number) => boolean,
  words: readonly DenialWord[],
): Denial[] {
  return words.map((word, i) => {
    const next = words[i + 1];
    const until = next !== undefined && next.at - word.at > near ? next.at : tokens.length;
    const ahead = word.kind === 'absent' ? [] : following(tokens, word, until);
    // "The police did not.": what is denied stands before.
    const focus =
      ahead.length === 0 && word.kind !== 'soft' && (word.kind === 'absent' || endsClause(tokens, word))
        ? before(tokens, word, resumes(word, isParted) ? 0 : undefined)
        : ahead;
    for (const at of focus) tokens[at]!.denied = !tokens[at]!.denied;
    for (const at of deepIn(tokens, focus)) tokens[at]!.loose = true;
    if (word.predicate) for (const at of before(tokens, word)) tokens[at]!.under = true;
    if (word.partial) for (const at of focus) tokens[at]!.partly = true;
    if (word.kind === 'noun' || /^(?:few|little|too)$/u.test(tokens[word.at]!.text)) loosen(tokens, word.at);
    const text = tokens.slice(word.at, word.at + word.length).map((one) => one.text.split(' ')[0]);
    const { clause } = tokens[word.at]!;
    return {
      at: word.at,
      text: text.join(' '),
      focus,
      clause,
      partial: word.partial,
      scarce: word.kind === 'scarce',
      soft: word.kind === 'soft',
    };
  });
}

/** What stands far behind a denial it may not mean any more: "not aware of the extent of drift". */
function deepIn(tokens: readonly Token[], focus: readonly number[]): readonly number[] {
  const telling = focus.filter(
    (at) => !tokens[at]!.light && !tokens[at]!.frame && !wholeWords.has(tokens[at]!.text),
  );
  const turn = tokens.findIndex(
    (one) =>
      one.at > (telling[0] ?? tokens.length) &&
      /^(?:to|of|about|from)$/u.test(one.text) &&
      !/^(?:lead|leads|led|leading|refer|respond|relate|access)$/u.test(tokens[one.at - 1]?.text ?? ''),
  );
  return telling.filter((at, i) => i >= 4 || (turn >= 0 && at > turn && i >= 1));
}

/** True when nothing but a pronoun follows a denial in its clause. */
function endsClause(tokens: readonly Token[], { at, length }: DenialWord): boolean {
  const next = tokens[at + length];
  return (
    next === undefined || next.clause !== tokens[at]!.clause || /^(?:one|any|it|them|so)$/u.test(next.text)
  );
}

function following(tokens: readonly Token[], { at, length }: DenialWord, until: number): number[] {
  const focus: number[] = [];
  for (let i = at + length; i < until && focus.length < reach; i++) {
    if (tokens[i]!.clause !== tokens[at]!.clause) break;
    // What somebody does not know is so.
    if (
      /^(?:that|who|what|which|how|why|where|when|whether)$/u.test(tokens[i]!.text) &&
      knowing.test(tokens[i - 1]!.text)
    )
      break;
    if (
      i === at + length &&
      /^(?:one|any|it|them|so|this|that|which)$/u.test(tokens[i]!.text) &&
      length === 1
    )
      return [];
    if (focus.length > 0 && opensNext(tokens, at + length, i)) {
      const verb = tokens.findIndex((one) => one.at >= at + length && /ed$/u.test(one.text));
      return focus.filter((place) => place <= verb);
    }
    if (tokens[i]!.ids.size > 0 && !/^\d/u.test(tokens[i]!.text)) focus.push(i);
  }
  return focus;
}

const knowing =
  /^(?:know|knew|known|aware|realised?|noticed?|sighted|alert|recognised?|understood|understand)$/u;

/** "Because risks are not seen children are unsafe": a second verb with a subject of its own, which no comma sets apart. */
function opensNext(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from < 2 || !/^(?:is|are|was|were|has|have|had|can|do|does|did)$/u.test(tokens[at]!.text))
    return false;
  return (
    tokens.slice(from, from + 2).some(({ text }) => /ed$/u.test(text)) &&
    !tokens
      .slice(from, at)
      .some(({ text }) => /^(?:that|which|who|what|how|whether|if|where|why|when|and|or)$/u.test(text))
  );
}

/** "Such work, to help them learn and grow, is missing": the verb goes back over what the commas set apart. */
function resumes({ at, kind }: DenialWord, isParted: (at: number) => boolean): boolean {
  return kind === 'absent' && at > 1 && isParted(at - 1);
}

function before(tokens: readonly Token[], { at }: DenialWord, clause: number = tokens[at]!.clause): number[] {
  return tokens
    .filter((one) => one.clause === clause && one.at < at && one.ids.size > 0 && !/^\d/u.test(one.text))
    .map((one) => one.at);
}

/** "Made no progress": the word before may be what is denied. */
function loosen(tokens: readonly Token[], at: number): void {
  const said = tokens.filter((one) => one.at < at && one.clause === tokens[at]!.clause && one.ids.size > 0);
  for (const one of said.slice(-2)) one.loose = true;
}
