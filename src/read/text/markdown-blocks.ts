import { Lexer, type Token } from 'marked';

const CHUNK_LINES = 120;
const HARD_LINES = 600;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const DEEPEST_INDENT = 40;
const MOST_QUOTES = 5;

/**
 * Cuts Markdown into its blocks. The lexer's time grows with the square of a list's length, so a long source is
 * given to it in stretches that end where a block ends; indents and quote marks beyond any real nesting are cut.
 */
export function markdownBlocks(source: string): Token[] {
  const tokens: Token[] = [];
  let chunk: string[] = [];
  let fenced = false;
  const take = () => {
    if (chunk.length > 0)
      for (const token of new Lexer().blockTokens(`${chunk.join('\n')}\n`, [])) tokens.push(token);
    chunk = [];
  };
  for (const raw of source.split('\n')) {
    const line = tame(raw);
    const afterBlank = chunk.at(-1)?.trim() === '';
    const startsBlock = !fenced && /^\S/.test(line);
    if (startsBlock && chunk.length >= CHUNK_LINES && afterBlank) take();
    else if (startsBlock && chunk.length >= HARD_LINES && /^(?:[-*+]|\d{1,3}[.)])\s/.test(line)) take();
    if (FENCE.test(line)) fenced = !fenced;
    chunk.push(line);
  }
  take();
  return tokens;
}

function tame(line: string): string {
  const indent = /^\s*/.exec(line)![0];
  const shallow =
    indent.length > DEEPEST_INDENT && !indent.includes('\t')
      ? ' '.repeat(DEEPEST_INDENT) + line.slice(indent.length)
      : line;
  const quotes = /^(?:\s{0,3}>\s?)+/.exec(shallow)?.[0];
  return quotes && quotes.replace(/[^>]/g, '').length > MOST_QUOTES
    ? `> ${shallow.slice(quotes.length)}`
    : shallow;
}
