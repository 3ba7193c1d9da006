const KNOWN_TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figure|figcaption|font|form|h[1-6]|head|hr|html|i|img|input|ins|label|li|main|mark|meta|ol|option|p|pre|q|s|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)(?:\s[^<>]*|\/)?>/gi;
const BREAK_TAG = /<(?:br|hr)\s*\/?>|<\/?(?:p|div|li|tr|td|th|h[1-6]|ul|ol|table)(?:\s[^<>]*)?>/gi;
// A figure set high after a letter or a stop is a footnote mark; after a unit it is a power.
const NOTE_MARK = /(?<!\b(?:m|cm|km|mm))<sup>\s*[\d,*†‡§]{1,5}\s*<\/sup>/gi;
const AUTOLINK = /<((?:https?:\/\/|mailto:|www\.)[^<>\s]+|[\w.+-]+@[\w.-]+)>/gi;
const IMAGE = /!\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g;
const LINK = /\[([^[\]]+)\]\((?:https?:|mailto:|www\.|\/|#|\.)[^()\s]*(?:\s+"[^"]*")?\)/g;
const NOTE_REFERENCE = /\[\^[^[\]\s]{1,20}\](?!:)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]+?)\1/g;
const EMPHASIS = /(^|[\s([{“‘"'/–—-])([*_])(?=[^\s*_])([^*_\n]+)(?<=\S)\2(?=$|[\s).,;:!?\]}”’"'/–—-])/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  middot: '·',
  eacute: 'é',
};

/** Takes Markdown and HTML markup out of words; the words themselves stay as printed. */
export function stripMarkup(source: string): string {
  let words = source;
  if (words.includes('<')) {
    words = words
      .replace(AUTOLINK, '$1')
      .replace(NOTE_MARK, '')
      .replace(BREAK_TAG, ' ')
      .replace(KNOWN_TAG, '');
  }
  if (words.includes('[')) words = words.replace(IMAGE, '$1').replace(LINK, '$1').replace(NOTE_REFERENCE, '');
  if (/[*_]/.test(words)) {
    words = words
      .replace(STRONG, '$2')
      .replace(EMPHASIS, '$1$3')
      .replace(EMPHASIS, '$1$3')
      .replace(/\*\*/g, '');
  }
  if (words.includes('`')) words = words.replace(/`+([^`]+)`+/g, '$1');
  if (words.includes('\\')) words = words.replace(ESCAPED, '$1');
  if (words.includes('&'))
    words = words.replace(/&(#39|[a-z]{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return words;
}
