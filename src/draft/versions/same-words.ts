/** True when two texts differ in white space only. */
export function sameWords(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
