/** A line's printed label or list marker, and the words after it. */
export interface LabelledWords {
  label: string;
  rest: string;
}

const DECIMAL = /^(\d{1,3}(?:\.\d{1,3})+\.?)\s+(\S[\s\S]*)$/;
const ORDINAL = /^(\d{1,3}\.)\s+(\S[\s\S]*)$/;
const BARE = /^(\d{1,2}(?:\.\d{1,2})*)\s+(\p{Lu}[\s\S]*)$/u;
const SECTION =
  /^((?:Section|Part|Appendix|Annex|Chapter|Schedule|SECTION|PART|APPENDIX|ANNEX|CHAPTER|SCHEDULE)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})\b(?:\s?[:.])?)\s+(\p{Lu}[\s\S]*)$/u;
const BULLET =
  /^([-•\u25A0-\u25FF‣⁃∙·*+–—➢➤✓✔❖★\u2B1B-\u2B50\uF0B7\uF0A7\uF0D8\uF0FC]|o(?=\s+[\p{Lu}‘“'"(]))\s+(\S[\s\S]*)$/u;
const LETTERED = /^(\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)|\((?:[A-Z])\)|(?:[a-z]|[ivx]{2,4})\.)\s+(\S[\s\S]*)$/;

/** "4.6 Text", "7. Text": the number of a paragraph. A figure that a sentence goes on from ("2.5 million") is none. */
export function takeNumber(words: string): LabelledWords | null {
  const decimal = DECIMAL.exec(words);
  if (decimal && !/^[\p{Ll}%]/u.test(decimal[2]!)) return { label: decimal[1]!, rest: decimal[2]! };
  const ordinal = ORDINAL.exec(words);
  return ordinal ? { label: ordinal[1]!, rest: ordinal[2]! } : null;
}

/** The label of a line already known to be a heading, where a bare number or "Section 2:" counts too. */
export function takeHeadingLabel(words: string): LabelledWords | null {
  const found = takeNumber(words) ?? takeSection(words);
  if (found) return found;
  const bare = BARE.exec(words);
  return bare ? { label: bare[1]!, rest: bare[2]! } : null;
}

/** "Section 1: Summary", "PART B Themes". */
export function takeSection(words: string): LabelledWords | null {
  const found = SECTION.exec(words);
  return found ? { label: found[1]!, rest: found[2]! } : null;
}

/** "• text", "- text", "o Text". */
export function takeBullet(words: string): LabelledWords | null {
  const found = BULLET.exec(words);
  return found ? { label: /[\uF000-\uF0FF]/.test(found[1]!) ? '•' : found[1]!, rest: found[2]! } : null;
}

/** "a) text", "(iv) text", "b. text", "2) text". */
export function takeLetter(words: string): LabelledWords | null {
  const found = LETTERED.exec(words);
  return found ? { label: found[1]!, rest: found[2]! } : null;
}
