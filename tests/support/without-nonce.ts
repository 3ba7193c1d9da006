/** A page, or its policy, without what is another in every response: two of them can then be compared. */
export function withoutNonce(words: string): string {
  return words.replace(/nonce(-|=")[\w+/=-]+/g, 'nonce');
}
