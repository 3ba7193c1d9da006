const word = "(?:[A-Z][A-Z'’.]*|&)(?:-[A-Z'’]+)*";
/** A council's name in capitals, from the start of a line or of what a mark sets apart. */
const inCapitals = new RegExp(
  `(?<=(?:^|[\\n|:;,(–—]|\\s-)\\s*)(?:(?:${word},?[ \\u00a0]){1,7}COUNCIL|(?:(?:THE )?(?:LONDON|ROYAL|METROPOLITAN) BOROUGH|CITY|BOROUGH|COUNTY) OF ${word}(?: (?:AND|&|UPON) ${word})?(?: COUNCIL)?)(?![A-Z'’])`,
  'gu',
);
const joining = /^(?:a|an|and|at|by|en|for|from|in|le|of|on|or|the|to|under|upon|with)$/u;

/**
 * The same text with councils' names printed in capitals as they are written in a sentence: "FENWICK COUNTY COUNCIL"
 * becomes "Fenwick County Council". Letter for letter, so that offsets stay; all else is as printed.
 */
export function namesInSentenceCase(text: string): string {
  return text.replace(inCapitals, (name) =>
    name.replace(/[A-Z]+(?:['’][A-Z]+)*/gu, (part, at: number) => {
      const small = part.toLowerCase();
      return at > 0 && joining.test(small) ? small : part.charAt(0) + small.slice(1);
    }),
  );
}
