import { numberWords } from '../../domain/number-words.ts';
import { isStopWord, type Word } from '../../domain/stem-words.ts';
import type { Statement } from '../statement.ts';
import { thingsIn } from './things-in.ts';

/** What a sentence says of one thing or place that it names. */
export interface Part {
  /** The thing's id, or the name in lower case. */
  about: string;
  /** The words it is named by. */
  name: string;
  /** Figures, "not", and whether it is done or to come: what tells parts apart most surely. */
  marks: ReadonlySet<string>;
  /** Stems of the other words that carry the subject. */
  stems: ReadonlySet<string>;
}

const denial =
  /^(?:not|no|never|neither|nor|none|without|cannot|didnt|doesnt|dont|hasnt|havent|isnt|arent|wasnt|werent|couldnt|wont)$/u;
const toCome = /^(?:will|intends?|plans?|planned|aims?|due|expects?|expected|hopes?)$/u;
const done = /^(?:already|has|have|had)$/u;
const joint = /^(?:but|and|while|whilst|whereas|although|though|however|yet)$/u;
const counts = numberWords.units.slice(0, 13);

/**
 * A sentence part by part, each with the one place or thing that it names; what names nothing goes with the part before. Parts that name several are
 * left out.
 */
export function partsOf(statement: Statement): Part[] {
  const { words } = statement;
  const anchors = anchorsIn(statement);
  const parts: { anchor?: Anchor; from: number; to: number }[] = [];
  for (const [from, to] of stretches(statement)) {
    const anchor = oneOf(anchors.filter((one) => one.from >= from && one.from < to));
    const last = parts.at(-1);
    if (last !== undefined && (anchor === undefined || last.anchor === undefined)) {
      last.to = to;
      if (anchor !== undefined) last.anchor = anchor;
    } else parts.push({ from, to, ...(anchor === undefined ? {} : { anchor }) });
  }
  return parts.flatMap(({ anchor, from, to }): Part[] => {
    if (anchor === undefined || anchor.about === several) return [];
    const rest = words.filter((_, at) => at >= from && at < to && !(at >= anchor.from && at < anchor.to));
    const name = statement.text.slice(words[anchor.from]!.start, words[anchor.to - 1]!.end);
    return [{ about: anchor.about, name, marks: marksOf(rest), stems: stemsOf(rest) }];
  });
}

const several = '';

/** The one place that a part names, else the one thing; one that stands for several when there are more. */
function oneOf(anchors: readonly Anchor[]): Anchor | undefined {
  const places = anchors.filter(({ place }) => place);
  const among = places.length > 0 ? places : anchors;
  const [first] = among;
  if (first === undefined || among.every(({ about }) => about === first.about)) return first;
  return { ...first, about: several };
}

interface Anchor {
  about: string;
  /** True for a word with a capital that is part of no thing. */
  place: boolean;
  from: number;
  to: number;
}

/** Things, and single words with a capital that no thing takes up. */
function anchorsIn(statement: Statement): Anchor[] {
  const things = thingsIn(statement)
    .filter(({ force, thing }) => force === 'sure' || (force === 'loose' && thing.kind === 'agent'))
    .map(({ thing, from, to }) => ({ about: thing.id, place: false, from, to }));
  const names = statement.words.flatMap(({ text, start }, at): Anchor[] => {
    const capital = /\p{Lu}/u.test(statement.text[start]!);
    if (!capital || at === 0 || isStopWord(text) || things.some(({ from, to }) => at >= from && at < to))
      return [];
    return [{ about: text, place: true, from: at, to: at + 1 }];
  });
  return [...things, ...names];
}

/** From and to of what stops and joints part. */
function stretches({ text, words }: Statement): [number, number][] {
  const starts = words.flatMap((word, at) => {
    if (at === 0) return [0];
    const gap = text.slice(words[at - 1]!.end, word.start);
    return /[,;:()–—]/u.test(gap) || joint.test(word.text) ? [at] : [];
  });
  return starts.map((from, i) => [from, starts[i + 1] ?? words.length]);
}

function marksOf(words: readonly Word[]): Set<string> {
  return new Set(
    words.flatMap(({ text }) => {
      if (/\d/u.test(text)) return [text];
      if (counts.includes(text)) return [String(counts.indexOf(text))];
      return denial.test(text) ? ['not'] : toCome.test(text) ? ['to come'] : done.test(text) ? ['done'] : [];
    }),
  );
}

function stemsOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ text }) => !isStopWord(text) && !/\d/u.test(text)).map(({ stem }) => stem));
}
