import type { ContextSpan } from '../../domain/citation.ts';
import type { Span } from '../../domain/span.ts';
import { letterDatesOf } from '../facts/letter-dates.ts';
import { type Sentence, sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { dutyWordingOf } from './duty-wordings.ts';
import { type Deadline, readDeadline, type StartDate } from './read-deadline.ts';

/** A limit, with the places outside the duty's own words that it rests on. */
export interface PlacedLimit {
  limit: Deadline;
  extra: ContextSpan[];
}

const onward =
  /^(?:this|it|that|these|they|both|all|the (?:meeting|presentation|letter|report|plan|response|reply|action plan|publication))\b.*\b(?:should|must|needs? to|has to|have to|is to|are to|will need to|shall|would|be done|is due|are due)\b/iu;
const severally = /^(?:these|they|both|all)\b/iu;
const named =
  /^the (?:deadline|time limit|latest date|last date|closing date)\b[^.]{0,60}?\bis (?=\p{L}*\s?\d)/iu;

/**
 * The time limit of a duty: in its own words, in the lead-in of the list that it is an item of, or in a sentence of its own right
 * after. `duties` is how many duties the sentence that asks holds: a limit that follows several is of all only when it says so.
 */
export function limitOfDuty(
  source: Source,
  span: Span,
  asking: Sentence,
  duties: number,
): PlacedLimit | undefined {
  const letter = letterFor(source, span);
  const own = readDeadline(source.wordsOf(span), letter);
  if (own !== undefined) return placed(source, own, []);
  if (span.startChar >= asking.endChar) {
    const led = readDeadline(asking.words, letter);
    return led && placed(source, led, [source.context(asking, 'lead-in')]);
  }
  const next = sentenceAfter(source, asking);
  if (next === undefined || (duties > 1 && !severally.test(next.words))) return undefined;
  const limit = inNext(next, letter);
  return limit && placed(source, limit, [source.context(next, 'metadata')]);
}

function inNext({ words }: Sentence, letter: StartDate | undefined): Deadline | undefined {
  const stated = named.exec(words);
  if (stated === null) return onward.test(words) ? readDeadline(words, letter) : undefined;
  const limit = readDeadline(`by ${words.slice(stated[0].length)}`, letter);
  return limit && { ...limit, deadlineText: limit.deadlineText.replace(/^by /u, '') };
}

/** The next sentence of the same block that asks for nothing itself. */
function sentenceAfter(source: Source, asking: Sentence): Sentence | undefined {
  const sentences = sentencesOf(source);
  const next = sentences[sentences.indexOf(asking) + 1];
  if (next === undefined || next.block !== asking.block) return undefined;
  return dutyWordingOf(source, next.words, source.partAt(next.startChar).voice) === undefined
    ? next
    : undefined;
}

function placed(source: Source, limit: Deadline, extra: readonly ContextSpan[]): PlacedLimit {
  const from = limit.countedFrom === undefined ? [] : [source.context(limit.countedFrom, 'metadata')];
  return { limit, extra: [...extra, ...from] };
}

/** The date of the letter that the words stand in; of a letter that is only reported, its date when one alone is printed. */
function letterFor(source: Source, { startChar }: Span): StartDate | undefined {
  const part = source.partAt(startChar);
  const dates = letterDatesOf(source);
  // The date right above the greeting, where the letterhead has two.
  const own = dates.findLast(
    ({ at, span }) => at === 'letterhead' && span.startChar >= part.startChar && span.endChar <= part.endChar,
  );
  if (own !== undefined || part.voice === 'inspectorate') return own;
  const [only] = dates;
  return dates.every(({ iso }) => iso === only?.iso) ? only : undefined;
}
