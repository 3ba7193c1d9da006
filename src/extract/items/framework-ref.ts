/** An item's words parted from the cross-reference in brackets that ends it. */
export interface ParsedItem {
  text: string;
  frameworkRef?: string;
}

const lastBracket = /\s*[([]\s*([^()[\]]{3,160}?)\s*[)\]]\s*\.?\s*$/u;

/** Takes a bracket off an item's end when it holds one of the patterns; `text` keeps the rest as printed. */
export function splitFrameworkRef(words: string, patterns: readonly string[]): ParsedItem {
  const match = lastBracket.exec(words);
  const inside = match?.[1];
  if (match === null || inside === undefined) return { text: words };
  if (!patterns.some((pattern) => new RegExp(pattern, 'iu').test(inside))) return { text: words };
  return { text: words.slice(0, match.index), frameworkRef: inside };
}
