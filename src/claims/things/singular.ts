const kept = /(?:ss|us|is|news)$/u;

/** A lower-case word without the ending of a plural: "bodies" as "body", "crashes" as "crash". Words of up to three letters stay. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || kept.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ss|x|ch|sh|zz)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
