/** A value that a claim may not invent. */
export interface Value {
  kind: 'number' | 'name' | 'negation';
  text: string;
}

/** A figure with its unit, or a code that begins with one: "45%", "£4.5", "1B", "21st". */
const numberPattern = /[£$€]?(?<![\p{L}\p{N}])\d[\d,]*(?:[./]\d+)*(?:%|\p{L}{1,2}(?![\p{L}\p{N}]))?/gu;
const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|half|third|quarter|first|second|double|twice)\b/giu;
const namePattern =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'&-]*(?:\s+(?:(?:of|and|the|for|in|&)\s+)*\p{Lu}[\p{L}\p{N}’'&-]*)*/gu;
const negationPattern =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|failed|fails|lacks?)\b|n['’]t\b/giu;

/** Words that begin sentences of ours; they name nobody. */
const openers = new Set('The This That In Under Its It A An And By For Row Table At On Of'.split(' '));

/** Every number, name and negation in `text`, in order of kind. Dates and grades are covered by their numbers and names or stand in quotation. */
export function findValues(text: string): Value[] {
  const numbers = [...text.matchAll(numberPattern), ...text.matchAll(numberWords)].map((match) => ({
    kind: 'number' as const,
    text: match[0],
  }));
  const names = [...text.matchAll(namePattern)].flatMap((match) => {
    const words = match[0].split(/\s+/u);
    while (words.length > 0 && openers.has(words[0]!)) words.shift();
    const name = words.join(' ').replace(/['’]s?$/u, '');
    return name === '' ? [] : [{ kind: 'name' as const, text: name }];
  });
  const negations = [...text.matchAll(negationPattern)].map((match) => ({
    kind: 'negation' as const,
    text: match[0],
  }));
  return [...numbers, ...names, ...negations];
}
