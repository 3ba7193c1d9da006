import { stripMarkup } from '../wording/strip-markup.ts';

/** One line of a text report, with what its markup and white space say about it. */
export type TextLine =
  | { kind: 'blank' }
  | { kind: 'rule'; columns?: boolean }
  | { kind: 'row'; cells: string[] }
  | { kind: 'flow'; source: string }
  | { kind: 'table'; source: string }
  | {
      kind: 'words';
      words: string;
      indent: number;
      bold: boolean;
      boldRunsOn: boolean;
      italic: boolean;
      hashes: number;
    };

export type WordsLine = Extract<TextLine, { kind: 'words' }>;

const BLOCK_TAG = /<\/?(?:p|ul|ol|li|div|table|tr|td|th|h[1-6])\b/i;
const RULE = /^\s*(?:(?:[-–—]\s?){2,}|(?:\*\s?){3,}|(?:_\s?){3,}|={3,})\s*$/;
const PIPES = /^\s*\|.*\|\s*$/;
const BARE_MARK =
  /^(?:\d{1,3}(?:\.\d{1,3})*\.?|\(?[a-zA-Z]\)|\(?[ivx]{1,5}\)|(?:[a-z]|[ivx]{2,4})\.|[-•\u25A0-\u25FF*o\uF0B7\uF0A7])$/;

/** Reads the lines of a text. Bold that runs on over lines is followed until a blank line. */
export function readLines(source: string): TextLine[] {
  let open = false;
  let inRows = false;
  return takeTables(source.split('\n')).map((raw) => {
    if (typeof raw !== 'string') return raw;
    const line = readLine(raw, open, inRows);
    inRows = line.kind === 'row';
    open = line.kind === 'blank' ? false : (raw.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? !open : open;
    return line;
  });
}

/** Gathers the lines from `<table>` to its `</table>`; an unclosed one is left to be read line by line. */
function takeTables(lines: string[]): (string | TextLine)[] {
  const taken: (string | TextLine)[] = [];
  let closes = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const end = closes && /^\s*<table\b/i.test(line) ? endOfTable(lines, at) : -1;
    if (end < 0) {
      if (/^\s*<table\b/i.test(line)) closes = false;
      taken.push(line);
      continue;
    }
    taken.push({ kind: 'table', source: lines.slice(at, end + 1).join('\n') });
    at = end;
  }
  return taken;
}

function endOfTable(lines: string[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    for (const tag of lines[at]!.match(/<\/?table\b/gi) ?? []) depth += tag[1] === '/' ? -1 : 1;
    if (depth <= 0) return at;
  }
  return -1;
}

function readLine(raw: string, boldOpen: boolean, inRows: boolean): TextLine {
  const trimmed = raw.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (RULE.test(raw)) return { kind: 'rule' };
  if (PIPES.test(raw) && trimmed.length > 2) return row(trimmed.slice(1, -1).split(/(?<!\\)\|/));
  if (raw.includes('\t')) {
    const cells = raw.replace(/^ +/, '').split('\t');
    const filled = cells.filter((cell) => cell.trim() !== '');
    const marked = filled.length === 2 && BARE_MARK.test(stripMarkup(filled[0]!).trim());
    const indented =
      !inRows &&
      filled.length === 1 &&
      cells.at(-1) === filled[0] &&
      cells.length <= 3 &&
      !BLOCK_TAG.test(raw);
    if (!marked && !indented) return row(cells);
  }
  if (BLOCK_TAG.test(raw)) return { kind: 'flow', source: trimmed };
  return wordsLine(raw, trimmed, boldOpen);
}

function row(cells: string[]): TextLine {
  if (cells.every((cell) => /^[\s:=-]*$/.test(cell)))
    return cells.some((cell) => /[-=]/.test(cell)) ? { kind: 'rule', columns: true } : { kind: 'blank' };
  return { kind: 'row', cells };
}

function wordsLine(raw: string, trimmed: string, boldOpen: boolean): TextLine {
  const hash = /^(#{1,6})\s+/.exec(trimmed);
  const body = (hash ? dropClosingHashes(trimmed.slice(hash[0].length)) : trimmed).replace(/^>\s+/, '');
  const words = stripMarkup(body)
    .replace(/\s{2,}/g, (white) => (white.length > 2 ? '   ' : ' '))
    .trim();
  if (words === '') return { kind: 'blank' };
  const indent = /^\s*/.exec(raw)![0].replace(/\t/g, '    ').length;
  return {
    kind: 'words',
    words,
    indent,
    bold: isBold(body, boldOpen),
    boldRunsOn: boldOpen || (body.match(/\*\*/g)?.length ?? 0) % 2 === 1,
    italic: /^(?:\*[^*\s][^*]*\*|_[^_\s][^_]*_|<(?:i|em)>.*<\/(?:i|em)>)$/i.test(body),
    hashes: hash?.[1]?.length ?? 0,
  };
}

function dropClosingHashes(body: string): string {
  let end = body.length;
  while (end > 0 && body[end - 1] === '#') end -= 1;
  return end > 0 ? body.slice(0, end).trimEnd() : body;
}

/** True when every word of the line stands inside bold. */
function isBold(body: string, open: boolean): boolean {
  const tagged = body
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .replace(/<[^<>]*>/g, '')
    .trim();
  const parts = (open ? `**${tagged}` : tagged).split('**');
  return (
    parts.length > 1 &&
    parts.every((part, at) => at % 2 === 1 || /^[\s\d.:)]*$/.test(part)) &&
    parts.some((part, at) => at % 2 === 1 && part.trim() !== '')
  );
}
