import type { AnswerKind } from '../domain/asked.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|dozen|none|no)';
/** Two or more capitalised words, or a title with a name; the words in between may be initials. */
const personName =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame)\.?\s+\p{Lu}|\b\p{Lu}[\p{Ll}’'-]+(?:\s+\p{Lu}\.?)?\s+(?:Mc|Mac|O[’'])?\p{Lu}[\p{Ll}’'-]+/u;
const officeWords =
  /\b(?:Director|Officer|Head|Manager|Council|Committee|Board|Cabinet|Service|Services|Department|Team|Commission|Chief|Executive|Corporate|Leader|Chair|Inspector|Social|Care|Health|Adult|Adults|Children|City|County|Borough|Assistant|Strategic|Annual|Review|Report|Letter|Plan|Act|Scrutiny|Independent|Safeguarding|National|Local|Portfolio|Holder|People|First|Key|Decision|Status)\b/u;

const tests: Record<AnswerKind, (text: string) => boolean> = {
  person: holdsName,
  contact: (text) => holdsName(text) || /\d{3,}[\s\d]{3,}|@/u.test(text),
  date: (text) =>
    new RegExp(
      String.raw`\b\d{1,2}\s?(?:st|nd|rd|th)?\s+(?:of\s+)?${month}\b|\b${month}\s+(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b|\bwithin\s+\w+\s+(?:days|weeks|months)\b`,
      'iu',
    ).test(text),
  count: (text) =>
    new RegExp(
      String.raw`(?:^|[^\p{L}\p{N}.])\d[\d,.]*(?!\d|[%/]|\.\d|\s?per\s?cent)|\b${numberWord}\b`,
      'iu',
    ).test(text),
  percentage: (text) =>
    /\d\s?(?:%|per\s?cent)|\b(?:half|a third|quarter|three quarters|two thirds|\w+ (?:out of|in) (?:ten|four|five|three))\b/iu.test(
      text,
    ),
  money: (text) => /[£€$]\s?\d|\bmillion\b|\b\d+(?:\.\d+)?m\b/iu.test(text),
  grade: (text) =>
    /\b(?:outstanding|good|inadequate|requires improvement|excellent(?:ly)?|adequate(?:ly)?|poor(?:ly)?|well|fair|weak|promising|uncertain|stars?|flags?|quartile|top|bottom|second|third|score[ds]?|some shortfalls|C[1-4]|most|satisfactory|grade[ds]?|rat(?:ed|ing)|[1-4])\b/iu.test(
      text,
    ),
  expansion: () => true,
  definition: () => true,
  reason: () => true,
  place: () => true,
  'yes-no': () => true,
  statement: () => true,
};

/** True when the words hold the kind of thing asked for: a name for "who", a figure for "how many". Kinds without a shape always do. */
export function holdsKind(kind: AnswerKind, text: string): boolean {
  return tests[kind](text);
}

function holdsName(text: string): boolean {
  for (const match of text.matchAll(new RegExp(personName.source, 'gu'))) {
    if (/^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame)/u.test(match[0])) return true;
    if (!officeWords.test(match[0])) return true;
  }
  return false;
}
