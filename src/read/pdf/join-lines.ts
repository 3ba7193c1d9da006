/** Joins the lines of one paragraph. */
export type LineJoiner = (lines: string[]) => string;

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/**
 * Makes a joiner that knows the report's words. A word cut at a line end is made whole when the whole word stands
 * elsewhere in the report and the hyphenated one does not; otherwise its hyphen stays.
 */
export function startJoining(texts: string[][]): LineJoiner {
  const words = new Set<string>();
  for (const lines of texts) {
    for (const line of lines) {
      const inner = line.replace(/\S+[-\u00AD]$/, '');
      for (const [word] of inner.matchAll(WORD)) words.add(word.toLowerCase());
    }
  }
  return (lines) => lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, words)), '');
}

function joinTwo(text: string, line: string, words: Set<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  // Only the last word matters; a long paragraph would be searched again for each of its lines.
  const tail = text.slice(-80);
  if (/(?:https?:|www\.)\S*[/\-._]$/.test(tail) && /^\S*[\w/]/.test(line)) return text + line;
  const cut = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010]$/u.exec(tail);
  const rest = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(line)?.[0];
  if (!cut || !rest) return `${text} ${line}`;
  const whole = (cut[1]! + rest).toLowerCase();
  const hyphenated = `${cut[1]}-${rest}`.toLowerCase();
  if (/^\p{Ll}/u.test(rest) && words.has(whole) && !words.has(hyphenated)) return text.slice(0, -1) + line;
  return text + line;
}
