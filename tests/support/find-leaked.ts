/** A pattern for a word; figures count only where they stand alone, not inside a longer figure or an id. */
function patternOf(word: string): RegExp {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(/^\d/.test(word) ? `(?<![\\w.])${plain}(?![\\w])` : plain, 'i');
}

/** Those of the words that stand in what was put out and were not said by whoever asked. */
export function findLeaked(output: string, words: readonly string[], asked = ''): string[] {
  const said = asked.toLowerCase();
  return words.filter((word) => !said.includes(word.toLowerCase()) && patternOf(word).test(output));
}
