const ownWords = new Set(['our', 'itself', 'themselves', 'own', 'self']);

/** True for a word that says whose a grade is: "our grade" is what the council gave itself. Lower case. */
export function isOwnWord(word: string): boolean {
  return ownWords.has(word);
}
