/** Text as compared: NFC, straight quotes and dashes, single spaces, lower case. Never shown. */
export function foldWords(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(/[‘’‛′]/gu, "'")
    .replace(/[“”„″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Most texts are ASCII with single spaces: only their capitals change. */
function isPlain(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < space || code > lastPlain || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space;
}

const space = 32;
const lastPlain = 126;
