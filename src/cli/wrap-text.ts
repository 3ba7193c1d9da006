/**
 * `text` broken at white space into lines of at most `width` columns, each after `indent`; the first after `first`
 * where that differs. A word longer than a line stands on its own. Line ends in `text` are kept.
 */
export function wrapText(text: string, width: number, indent = '', first = indent): string[] {
  const lines: string[] = [];
  let lead = first;
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (line !== '' && lead.length + line.length + 1 + word.length > width) {
        lines.push(lead + line);
        lead = indent;
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(lead + line);
    lead = indent;
  }
  return lines;
}
