import type { AnswerKind } from '../domain/asked.ts';
import { numberWords } from '../domain/number-words.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const numberWord = `(?:${numberWords.units.slice(1, 13).join('|')}|half|third|quarter|dozen|none|no)`;
/** Words that give a reason. */
const because =
  /\b(?:because|since|due to|owing to|reasons?|as a result|results? (?:of|from|in)|resulted|led to|caused?|in order to|so that|reflect\w*|therefore|means? that|thanks to|explain\w*|attribut\w+|linked to|driven by|in response to|following|makes? it)\b|\bto (?:comply|ensure|inform|allow|help|make|meet|provide|enable|support|improve|reduce|keep|give|avoid|answer|tell|see)\b/iu;

const tests: Record<AnswerKind, (text: string) => boolean> = {
  person: () => true,
  contact: (text) => /\d{3,}[\s\d]{3,}|@/u.test(text),
  date: (text) =>
    new RegExp(
      String.raw`\b\d{1,2}\s?(?:st|nd|rd|th)?\s+(?:of\s+)?${month}\b|\b${month}\s+(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b|\bwithin\s+\w+\s+(?:days|weeks|months)\b`,
      'iu',
    ).test(text),
  count: (text) =>
    new RegExp(
      String.raw`(?:^|[^\p{L}\p{N}./])(?!(?:19|20)\d{2}(?![\d,]))\d[\d,.]*(?!\d|[%/]|\.\d|\s?per\s?cent)|\b${numberWord}\b`,
      'iu',
    ).test(text),
  percentage: (text) =>
    /\d\s?(?:%|per\s?cent)|\b(?:half|a third|quarter|three quarters|two thirds|\w+ (?:out of|in) (?:ten|four|five|three))\b/iu.test(
      text,
    ),
  money: (text) => /[£€$]\s?\d|\bmillion\b|\b\d+(?:\.\d+)?m\b/iu.test(text),
  grade: (text) =>
    /\b(?:outstanding|good|inadequate|requires improvement|excellent(?:ly)?|adequate(?:ly)?|poor(?:ly)?|well|fair|weak|promising|uncertain|(?:zero|one|two|three|\d)[ -]stars?|green|red|quartile|top|bottom|second|third|shortfalls?|C[1-4]|most|satisfactory|[1-4])\b/iu.test(
      text,
    ),
  expansion: () => true,
  definition: () => true,
  reason: (text) => because.test(text),
  place: () => true,
  'yes-no': () => true,
  statement: () => true,
};

/** True when the words hold the kind of thing asked for: a name for "who", a figure for "how many". Kinds without a shape always do. */
export function holdsKind(kind: AnswerKind, text: string): boolean {
  return tests[kind](text);
}
