/** A month, in full or cut short, as a pattern. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** No line of these kinds is longer, in characters. */
const LONGEST = 300;

/** A printed day: "21st January 2010", "3 rd May 2013", "Tuesday, 4 May 2021", "04/05/2021", "March 3, 2010". Global. */
export const DAY = new RegExp(
  `\\b\\d{1,2}(?:\\s?(?:st|nd|rd|th))?\\s+(?:of\\s+)?${MONTH},?\\s+\\d{4}\\b|\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b`,
  'gi',
);

const BODY_WORDS =
  /(?:\b(?:Committee|Commission|Cabinet|Board|Panel|Executive|Forum|Scrutiny|Assembly|Group)(?:\s*\([^()]*\))?|^(?:Full\s+)?Council)$/i;
const FIELD = /^(?=\p{L})[\p{L}\p{N} /&'’()-]{2,45}:\s+\S/u;
const CONTACT =
  /(?:\btel(?:ephone)?\b|\bphone\b|\bfax\b|\be-?mail\b|\S@\S|\bext\b|https?:|www\.|\b0\d{2,4}[\s)]\s?\d{3}|\b\d{3} \d{4}\b)/i;
const COUNCIL =
  /^(?:the\s+)?(?:(?:london|royal|metropolitan)\s+borough(?:\s+council)?\s+of\s+[\p{L}\s&-]+|city\s+of\s+[\p{L}\s-]+|council\s+of\s+the\s+[\p{L}\s]+|[\p{L}\s,&’'.-]+\s(?:council|city council))$/iu;

/** The line is, in the main, a date. */
export function isDateLine(words: string): boolean {
  if (words.length > LONGEST || words.search(DAY) < 0) return false;
  const rest = words
    .replace(DAY, '')
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdate[d]?:?|[\s,.–-]/gi, '');
  return rest.length < words.replace(/\s/g, '').length && rest.length <= 12;
}

/** The line names a committee, board, cabinet or commission and little else. */
export function isBodyLine(words: string): boolean {
  return (
    words.split(' ').length <= 12 &&
    BODY_WORDS.test(words) &&
    !isCouncilLine(words) &&
    !/[.;]$/.test(words) &&
    !/:|^report\b|\b(?:review|inspection|effectiveness|assessment)\b/i.test(words)
  );
}

/** "Meeting: Cabinet", "Key Decision: No". */
export function isFieldLine(words: string): boolean {
  return words.length <= 160 && FIELD.test(words);
}

/** A telephone, an e-mail or a web address stands in the line. */
export function isContactLine(words: string): boolean {
  return words.length <= LONGEST && CONTACT.test(words);
}

/** The line is a council's name alone. */
export function isCouncilLine(words: string): boolean {
  return words.length <= 100 && words.split(' ').length <= 8 && COUNCIL.test(words);
}

/** Lines of a report's head that are not its title: wards, who reports, exempt marks. */
export function isHeadNote(words: string): boolean {
  return /^(?:(?:joint\s+)?report\s+(?:of|by|from|to)\b|by\s+the\b|wards?\b|for\s+(?:decision|information|publication)|forward\s+timetable|not\s+for\s+publication|public\b|exempt|agenda\s+item|item\s+(?:no|\d)|page\s+\d|to:|from:|appendix\s+\w$|open$|dear\b|mr\b|mrs\b|ms\b|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|miss\b|dr\b|cllr\b|councillor\b)/i.test(
    words,
  );
}

/** All its letters are capitals, and there are enough of them to tell. */
export function isCapitals(words: string): boolean {
  if (words.length > LONGEST) return false;
  const letters = words
    .replace(/\([^()]*\)/g, '')
    .replace(/\d(?:st|nd|rd|th)\b/gi, '')
    .replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

const SECTION_NAMES =
  /^(?:(?:the\s+)?(?:purpose|reasons?|summary|executive summary|recommendations?|decisions?|background|introduction|context|report(?!\s+(?:of|by|to|from))|conclusions?|consultations?|implications|timetable|next steps|options|alternatives?|financial|finance|legal|resources?|equalit(?:y|ies)|equal opportunit|risk|environmental|climate|crime and disorder|human rights|sustainab|policy|corporate|key|appendices|list of appendices|background (?:papers|documents)|supporting (?:information|documents)|officers? to contact|contact officers?|contacts?|report authors?|author|lead officers?|circulation|portfolio|wards? affected|equal|health and safety|partnership|relevant impact|main findings?|findings|strengths|areas? for (?:improvement|development)|what needs to improve|annex|glossary|details of)\b)/i;
const LIST_SECTIONS =
  /^(?:background (?:papers|documents)|list of appendices|appendices|appendix$|officers? to contact|contact officers?|contacts?|report authors?|circulation|attendees|present|distribution|copies)\b/i;

/** The words open like a heading that council reports use everywhere ("Purpose of report", "Legal implications"). */
export function isSectionName(words: string): boolean {
  return words.length <= 120 && words.split(' ').length <= 9 && SECTION_NAMES.test(words);
}

/** A section whose content is a list of short lines (papers, officers, appendices). */
export function isListSection(words: string): boolean {
  return LIST_SECTIONS.test(words);
}
