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
    let joined = lines[0] ?? '';
    const pieces: string[] = [];
    for (const line of lines.slice(1)) {
      const head = /(?<!\p{L})(\p{L}+)[-\u2010\u00AD]$/u.exec(joined.slice(-80));
      const tail = /^\p{Ll}+/u.exec(line);
      if (head && tail) {
        joined = (isWord(head[1]! + tail[0]) ? joined.slice(0, -1) : joined) + line;
      } else {
        pieces.push(joined);
        joined = line;
      }
    }
    return [...pieces, joined].join(' ');
  };
}
