/** Text without the markup that leaked into it, and where markup was: places in `text` before which something was taken out. */
export interface Stripped {
  text: string;
  /** Places of the words that the markup belongs to: the next character of an opening mark, the one before for any other. */
  leaks: number[];
  /** What may be the beginning of markup that has not come whole yet; to be put before what comes next. */
  held: string;
}

const markup = new RegExp(
  [
    String.raw`<\/?[a-z][^<>\n]{0,200}>`,
    String.raw`\((?:antml:)?cite\b[^)>\n]{0,200}[)>]`,
    String.raw`\[(?:\^?\d{1,3}(?:[-–:,]\s?\d{1,3})*|(?:doc(?:ument)?|source|block|citation|ref)s?[\s\d,:–-]+)\]`,
    String.raw`【[^】\n]{0,120}】`,
  ].join('|'),
  'giu',
);

/** The end of a text that may go on as one of the marks above. */
const begun = new RegExp(
  [
    String.raw`<\/?(?:[a-z][^<>\n]{0,200})?`,
    String.raw`\((?:a[a-z:]{0,5}|(?:antml:)?c(?:ite?\b[^)>\n]{0,200}|it?)?)?`,
    String.raw`\[[\w^\s,:–-]{0,24}`,
    String.raw`【[^】\n]{0,120}`,
  ]
    .map((mark) => `(?:${mark})$`)
    .join('|'),
  'iu',
);

const opening = /^(?:<(?!\/)|\()/u;

/**
 * Takes out citation markup that a model wrote as text: `<cite …>`, `(cite …>`, `[1]`, `【1】`. With `more` to come, an end that may be the beginning of
 * markup is held back.
 */
export function stripMarkup(text: string, more: boolean): Stripped {
  const tail = more ? (begun.exec(text)?.index ?? text.length) : text.length;
  const given = text.slice(0, tail);
  const leaks: number[] = [];
  let clean = '';
  let from = 0;
  for (const match of given.matchAll(markup)) {
    clean += given.slice(from, match.index);
    leaks.push(opening.test(match[0]) ? clean.length : Math.max(0, clean.trimEnd().length - 1));
    from = match.index + match[0].length;
  }
  return { text: clean + given.slice(from), leaks, held: text.slice(tail) };
}
