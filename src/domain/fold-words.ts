/** Text as compared: NFC, straight quotes and dashes, single spaces, lower case. Never shown. */
export function foldWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‛′]/gu, "'")
    .replace(/[“”„″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
