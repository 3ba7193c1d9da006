/**
 * Makes the joiner for one report: lines of a paragraph are joined by a space; a word broken by a hyphen at a line's
 * end is made whole when the whole word stands elsewhere in the report, and keeps its hyphen otherwise.
 * @param source the whole report, for its words
 */
export function joinLinesBy(source: string): (lines: string[]) => string {
  let known: Set<string> | null = null;
  const isWord = (word: string): boolean => {
    known ??= new Set(source.toLowerCase().match(/\p{L}+/gu) ?? []);
    return known.has(word.toLowerCase());
  };
  return (lines) => {
    const pieces: string[] = [];
    for (const [at, line] of lines.entries()) {
      if (at === 0) {
        pieces.push(line);
        continue;
      }
      const above = pieces.at(-1) ?? '';
      const head = /(?<!\p{L})(\p{L}{1,40})[-\u2010\u00AD]$/u.exec(above.slice(-60));
      const tail = head ? /^\p{Ll}+/u.exec(line) : null;
      if (head && tail && isWord(head[1]! + tail[0])) pieces[pieces.length - 1] = above.slice(0, -1);
      else if (!head || !tail) pieces.push(' ');
      pieces.push(line);
    }
    return pieces.join('');
  };
}
