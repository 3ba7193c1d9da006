import { splitSentences } from '../../src/domain/split-sentences.ts';
import { contentStems } from '../../src/domain/stem-words.ts';

/** What is said of a block: words of ours before what it says, what it says, and the end. */
export interface Said {
  before: string;
  words: string;
  after: string;
}

/** Whose words a document holds, as its context says: "CQC said that", "The council's report says that". */
export function sayWhose(context: string): string {
  const whose = /Whose words: (?<whose>.*?)(?:\.\s|\.?$|\n)/u.exec(context)?.groups?.whose ?? '';
  if (/^the council's own (?:self-)?assessment/u.test(whose)) return "The council's own assessment says that";
  if (whose.startsWith("the council's")) return "The council's report says that";
  const body = whose.replace(/, the inspectorate's own words$/u, '').replace(/\s*\([^()]*\)/gu, '');
  return body === '' || body.startsWith('the ') ? 'The report says that' : `${body} said that`;
}

/** The sentence of a block that speaks most of a question: as it is printed, or in words that say the same. */
export function sayBlock(text: string, question: string, context: string, reworded: boolean): Said {
  if (text.includes(' | ')) return sayRow(text, question);
  const body = text.replace(/^(?:\d+(?:\.\d+)*[.)]?|[a-z]\)|[•–*-])\s+/u, '');
  const asked = new Set(contentStems(question));
  const sentences = splitSentences(body).map(({ startChar, endChar }) => body.slice(startChar, endChar));
  const share = (sentence: string) => contentStems(sentence).filter((stem) => asked.has(stem)).length;
  const best = sentences.reduce(
    (one, other) => (share(other) > share(one) ? other : one),
    sentences[0] ?? body,
  );
  const stop = /[.!?]["”’)]*$/u.test(best);
  if (!reworded || !canFollow(best)) return { before: '', words: stop ? best : `${best}.`, after: '' };
  const small = best.charAt(0).toLowerCase() + best.slice(1);
  return { before: `${sayWhose(context)} `, words: small.replace(/\.$/u, ''), after: '.' };
}

/** A sentence that begins with such a word can follow "says that"; of any other it is not known whether it begins with a name. */
const opens =
  /^(?:The|There|In|Some|Most|Many|All|A|An|People|Carers|Children|Staff|This|These|Too|Not|No) (?!.*[:;])/u;

function canFollow(sentence: string): boolean {
  return opens.test(sentence) && /\.$/u.test(sentence);
}

/** A row as a sentence: what it is of, and its cell that the question asks for, else its first that is filled. */
function sayRow(text: string, question: string): Said {
  const [label = '', ...cells] = text.split('|').map((cell) => cell.trim());
  const asked = new Set(contentStems(question));
  const filled = cells.filter((cell) => cell !== '');
  const value = filled.find((cell) => contentStems(cell).some((stem) => asked.has(stem))) ?? filled[0] ?? '';
  if (value === '') return { before: '', words: `The table names ${label}.`, after: '' };
  return { before: '', words: `For ${label} the table prints ${value}.`, after: '' };
}
