import type { Token, Tokens } from 'marked';
import type { HiddenText } from '../../domain/read-report.ts';
import { readHtmlFragment } from '../html/read-html.ts';
import { markHead } from '../outline/mark-head.ts';
import { markHeadings } from '../outline/mark-headings.ts';
import { settleLevels } from '../outline/settle-levels.ts';
import type { TextPart } from '../outline/text-part.ts';
import type { RawReport } from '../raw-report.ts';
import { collectParts } from './collect-parts.ts';
import { joinCutSentences } from './join-cut-sentences.ts';
import { joinLinesBy } from './join-lines.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readMarkdownList } from './markdown-list.ts';
import { readRows } from './read-rows.ts';
import { takeComments } from './take-comments.ts';
import { readLines } from './text-line.ts';

interface Reading {
  join: (lines: string[]) => string;
  hidden: HiddenText[];
}

/**
 * Reads Markdown: headings, lists and tables by `marked`'s lexer, everything between them as plain text is read, so
 * that what a conversion left behind (tabs, printed bullets, HTML) is read too. May return no blocks.
 */
export function readMarkdown(source: string): RawReport {
  const { text, hidden } = takeComments(source.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n'));
  const plain = linkWords(openFrontMatter(text));
  const reading: Reading = { join: joinLinesBy(plain), hidden };
  const parts = readTokens(markdownBlocks(plain), reading);
  const head = markHead(parts);
  markHeadings(parts, head);
  return {
    format: 'markdown',
    blocks: settleLevels(joinCutSentences(parts)),
    asides: [],
    hidden,
    warnings: [],
  };
}

function readTokens(tokens: Token[], reading: Reading): TextPart[] {
  const parts: TextPart[] = [];
  let between = '';
  const readBetween = () => {
    for (const part of collectParts(readLines(between), reading.join)) parts.push(part);
    between = '';
  };
  for (const token of tokens) {
    const read = readToken(token, reading);
    if (read === null) between += isFenced(token) ? `\n${token.text}\n\n` : token.raw;
    else {
      // A rule above may say that what follows is a title; the text reader sees it only with its text.
      readBetween();
      for (const part of read) parts.push(part);
    }
  }
  readBetween();
  return parts;
}

function isFenced(token: Token): token is Tokens.Code {
  return token.type === 'code' && /^\s*(?:```|~~~)/.test(token.raw);
}

/** Parts of a token; null when it is read as plain text together with its neighbours. */
function readToken(token: Token, reading: Reading): TextPart[] | null {
  if (token.type === 'def') return [];
  if (token.type === 'heading') return readHeading(token as Tokens.Heading, reading);
  if (token.type === 'list') {
    return readMarkdownList(token as Tokens.List, 0, reading.join, (tokens) => readTokens(tokens, reading));
  }
  if (token.type === 'table') return readTable(token as Tokens.Table);
  if (token.type === 'blockquote') return readTokens((token as Tokens.Blockquote).tokens, reading);
  if (token.type === 'html' && !token.raw.includes('\t') && isWhole(token.raw)) {
    const { parts, hidden } = readHtmlFragment(token.raw);
    reading.hidden.push(...hidden);
    return parts;
  }
  return null;
}

/** A line of dashes right under a paragraph makes a heading of it; under several lines it is a rule. */
function readHeading(heading: Tokens.Heading, reading: Reading): TextPart[] | null {
  const underlined = !/^\s{0,3}#/.test(heading.raw);
  if (underlined && heading.text.trim().includes('\n')) return null;
  return collectParts(
    readLines(`${'#'.repeat(heading.depth)} ${heading.text.replace(/\n/g, ' ')}`),
    reading.join,
  );
}

function readTable(table: Tokens.Table): TextPart[] {
  const cells = (row: Tokens.TableCell[]) => row.map((cell) => cell.text);
  const head = cells(table.header);
  const rows = [...(head.some((cell) => cell.trim() !== '') ? [head] : []), ...table.rows.map(cells)];
  return readRows(rows, rows[0] === head);
}

/** Lists with items, tables, and paragraphs that are closed: HTML that was meant, not left over. */
function isWhole(source: string): boolean {
  const opened = source.match(/<(?:p|div|ul|ol|table|section|article|details|dl|h[1-6])\b/gi)?.length ?? 0;
  const closed = source.match(/<\/(?:p|div|ul|ol|table|section|article|details|dl|h[1-6])>/gi)?.length ?? 0;
  return opened > 0 && opened === closed && (!/<[uo]l\b/i.test(source) || /<li\b/i.test(source));
}

/** Front matter is printed as names and values, each a line of its own. */
function openFrontMatter(source: string): string {
  const found = /^---\n((?:[\w-]+:[^\n]*\n){1,50})---\n/.exec(source);
  return found ? `${found[1]!.replace(/\n/g, '\n\n')}\n${source.slice(found[0].length)}` : source;
}

/** `[words][name]` becomes its words where the name is defined. */
function linkWords(source: string): string {
  const names = new Set(
    [...source.matchAll(/^ {0,3}\[([^\]\n]{1,100})\]:\s+\S/gm)].map((match) => match[1]!.toLowerCase()),
  );
  if (names.size === 0) return source;
  return source.replace(
    /\[([^[\]\n]{1,300})\]\[([^[\]\n]{0,100})\]/g,
    (whole, words: string, name: string) => (names.has((name || words).toLowerCase()) ? words : whole),
  );
}
