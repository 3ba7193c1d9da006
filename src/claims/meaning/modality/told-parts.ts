import type { Mode } from '../lexicon/modality-words.ts';
import type { Meaning, Token } from '../meaning.ts';
import { matchesOf } from './matches-of.ts';

/** How a part of a sentence tells what it tells; undefined where its words leave it open. */
export type Telling = Exclude<Mode, 'going'> | 'done' | undefined;

/** A part of a sentence between commas and joining words. */
export interface ToldPart {
  text: string;
  telling: Telling;
  /** Its words of content, without those that only give the mode. */
  content: readonly Token[];
  /** By what they can be matched. */
  ids: ReadonlySet<string>;
  /** Stems of what stands right behind "should", "will", "asked to". */
  heads: ReadonlySet<string>;
}

const joints =
  /[,;:()]\s|\.\s|\s[–—-]\s|\s(?=(?:and|but|while|whilst|whereas|although|though|which|yet|until|because|despite)\s)/u;
const tellings: readonly (readonly [RegExp, Exclude<Telling, undefined>])[] = [
  [
    /\b(?:should|must|ought to|needs? to|(?:is|are|was|were) (?:asked|required|recommended|invited|urged) to)\b/iu,
    'duty',
  ],
  [/\b(?:may|might|perhaps|possibly|(?:is|are) (?:considering|exploring|likely))\b/iu, 'maybe'],
  [
    /\b(?:will|shall|would|(?:a|the|its) plan (?:(?:is|was|ha[sd] been) )?to|plan(?:s|ned|ning)? (?:had been )?to|plans? an? |(?:been|is|are) planned|(?:is|are|was|were) due to (?!(?:the|an?|its|their|this|these|some|more|poor|low|high|lack)\b|[\p{L}]+(?:s|ing|ion|ment|ness|ity)\b)|(?:is|are|was|were) (?:scheduled|proposed|expected|going|set|intended) to|inten(?:ds?|tion)|expects? to|hopes? to|aims? to|proposes? to|(?:is|are) to|seeks? to)\b/iu,
    'plan',
  ],
  [
    /\b(?:has|have|had|having)\b(?: (?:already|now|since|also|been|both|each|all))* (?!been\b)(?:\p{L}+ed|gone|done|made|given|taken|seen|told|sent|held|put|set|cut|met|won|led|begun|got|become|come|drawn|written|brought|built|spent|paid|left|found|run|grown|fallen|risen)\b|\balready\b|\b(?:went|gave|took|wrote|sent|brought|drew)\b/iu,
    'done',
  ],
];
const finite =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|cannot|says?|said|thinks?|believes?|finds?|found|\p{L}+ed)\b/iu;
const modeGiving =
  /^(?:will|shall|should|may|might|must|would|expect\w*|plan(?:s|ned)?|intend\w*|asked|due|already|now|also|further|another)$/u;

const read = new WeakMap<Meaning, ToldPart[]>();

/** The parts of a statement in order, each with how it tells what it tells; one without a verb of its own tells it as the one before. */
export function toldParts(meaning: Meaning): ToldPart[] {
  const known = read.get(meaning);
  if (known !== undefined) return known;
  const { text } = meaning.statement;
  const parts: ToldPart[] = [];
  let from = 0;
  for (const piece of text.split(joints)) {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    parts.push(readPart(meaning, piece, start, parts.at(-1)));
  }
  read.set(meaning, parts);
  return parts;
}

function readPart(
  { statement: { words }, tokens }: Meaning,
  text: string,
  start: number,
  before: ToldPart | undefined,
): ToldPart {
  const own = tokens.filter(({ at }) => words[at]!.start >= start && words[at]!.end <= start + text.length);
  const content = own.filter(
    (one) => (one.ids.size > 0 || /\d/u.test(one.text)) && !one.light && !modeGiving.test(one.text),
  );
  const heads = own.filter(
    (one) =>
      one.modeHead || /^(?:asked|recommended|invited|required|urged)$/u.test(words[one.at - 2]?.text ?? ''),
  );
  return {
    text,
    telling: tellingOf(text, before),
    content,
    ids: new Set(content.flatMap(matchesOf)),
    heads: new Set(heads.map(({ at }) => words[at]!.stem)),
  };
}

function tellingOf(text: string, before: ToldPart | undefined): Telling {
  const plain = text.replace(/\bMay (?=\d|and|to)/u, '');
  const own = tellings.find(([pattern]) => pattern.test(plain))?.[1];
  return own !== undefined || finite.test(plain) ? own : before?.telling;
}
