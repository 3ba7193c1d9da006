import type { Block } from '../../domain/block.ts';
import type { StatedFact } from '../../domain/read-report.ts';
import type { Span } from '../../domain/span.ts';
import { isContactLine, isFieldLine } from '../wording/line-kinds.ts';
import { fact } from './stated-fact.ts';
import type { StatedField } from './stated-fields.ts';

const HEADING =
  /\b(?:officers? to contact|contact officers?|contact details|report authors?|officer contacts?|lead officers?|for further information|contacts?)\b/i;
const FIELD =
  /^(?:(?:contact|lead|responsible|reporting|report|accountable|presenting)\s+(?:officer|author|director|manager)s?(?:\s*\(s\))?|officers? to contact|(?:report\s+)?authors?(?:\s+and\s+contact.*)?|contact(?:\s+(?:name|person|details))?|name of .{0,30}\bcontact|lead inspectors?|inspection lead|(?:author|officer)\/.{0,30})$/i;
const DETAIL = /^(?:tel|phone|mobile|fax|e-?mail|address|post|position|job title|ext)/i;
const POST =
  'Head|Director|Manager|Officer|Lead|Leader|Solicitor|Accountant|Lawyer|Chief|Assistant|Inspector|Secretary|Monitoring|Deputy|Team|Corporate|Strategic';
const PERSON = "\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*){1,3}";
/** "Ann Bee, Head of Law. 252 6450": a person, a post and a telephone in one short line or in brackets. */
const SIGNED = new RegExp(
  `${PERSON}\\s?[,–—-]\\s*(?:[\\p{L}’'-]+ ){0,3}(?:${POST})\\b[^()\\n]{0,120}?\\d{3}[\\s-]?\\d{3,4}(?:[ -]\\d{3,4}\\b)*(?:\\s?/\\s?\\d{2,4}[\\s-]\\d{3,4})?`,
  'gu',
);
const MOST_LINES = 5;

/** The officers to contact, and an inspection's lead inspector: each with the lines that belong to the one person. */
export function stateOfficers(text: string, blocks: Block[], fields: StatedField[]): StatedFact[] {
  const spans: Span[] = [];
  for (const field of fields)
    if (FIELD.test(field.name.trim())) spans.push(withDetails(text, blocks, fields, field));
  for (const [at, block] of blocks.entries()) {
    if (
      block.kind === 'heading' &&
      HEADING.test(text.slice(block.startChar, Math.min(block.endChar, block.startChar + 120)))
    ) {
      spans.push(...personsUnder(text, blocks, at));
    }
    if (block.kind !== 'table') spans.push(...signedIn(text, block), ...signerAfter(text, blocks, at));
  }
  const sorted = spans.sort((a, b) => a.startChar - b.startChar || b.endChar - a.endChar);
  const kept = sorted.filter(
    (span, at) =>
      !sorted
        .slice(Math.max(0, at - 20), at)
        .some((other) => other.endChar >= span.endChar || other.endChar > span.startChar),
  );
  return kept.map((span) => fact(text, span));
}

/** A field's value, and the telephone and e-mail lines or rows right below it. */
function withDetails(text: string, blocks: Block[], fields: StatedField[], field: StatedField): Span {
  let { endChar } = field.value;
  if (field.row >= 0) {
    const below = fields.filter(
      (each) => each.block === field.block && each.row > field.row && each.row <= field.row + MOST_LINES,
    );
    for (const each of below) {
      if (!DETAIL.test(each.name)) break;
      endChar = each.value.endChar;
    }
  } else {
    for (const block of blocks.slice(field.block + 1, field.block + 1 + MOST_LINES)) {
      if (!isDetail(text, block)) break;
      endChar = block.endChar;
    }
  }
  return { startChar: field.value.startChar, endChar };
}

function isDetail(text: string, block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'heading' || block.label !== undefined) return false;
  const words = text.slice(block.startChar, block.endChar);
  return (
    words.length <= 160 &&
    (DETAIL.test(words) || (isContactLine(words) && !/^\p{Lu}\p{L}+ \p{Lu}/u.test(words)))
  );
}

/** One span for each person under a heading: a line that is no detail begins the next person. */
function personsUnder(text: string, blocks: Block[], heading: number): Span[] {
  const persons: Span[] = [];
  for (const block of blocks.slice(heading + 1, heading + 1 + 30)) {
    if (!block.headings.includes(heading) || block.kind === 'heading') break;
    if (block.kind === 'table') {
      if (block.headerRows === 0 || persons.length === 0) persons.push(...personRows(text, block));
      break;
    }
    const words = text.slice(block.bodyStart, block.endChar);
    const last = persons.at(-1);
    if (isDetail(text, block) || (last && isPost(words))) {
      if (last) last.endChar = block.endChar;
    } else if (isPerson(words)) persons.push({ startChar: block.bodyStart, endChar: block.endChar });
    else break;
  }
  return persons;
}

/** Who signs a letter: the name after "Yours sincerely", with the post printed under it. */
function signerAfter(text: string, blocks: Block[], at: number): Span[] {
  const words = (block: Block | undefined) =>
    block && block.kind !== 'table' ? text.slice(block.bodyStart, block.endChar) : '';
  const [close, name, post] = [blocks[at], blocks[at + 1], blocks[at + 2]];
  if (!/^Yours (?:sincerely|faithfully|truly)/i.test(words(close)) || !name || !isPerson(words(name)))
    return [];
  return [{ startChar: name.bodyStart, endChar: post && isPost(words(post)) ? post.endChar : name.endChar }];
}

function personRows(text: string, table: Extract<Block, { kind: 'table' }>): Span[] {
  return table.rows.slice(table.headerRows).flatMap((row) => {
    const filled = row.filter((cell) => cell.endChar > cell.startChar);
    const [first] = filled;
    if (!first || !isPerson(text.slice(first.startChar, first.endChar))) return [];
    return [{ startChar: first.startChar, endChar: filled.at(-1)!.endChar }];
  });
}

function isPerson(words: string): boolean {
  const name = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame|Professor)\.? )?\p{Lu}[\p{L}’'.-]* \p{Lu}/u;
  return (
    words.length <= 250 &&
    !isFieldLine(words) &&
    !/^(?:none|n\/a|not applicable|see|the|key)\b/i.test(words) &&
    name.test(words) &&
    !/[.:;]$/.test(words.slice(-1))
  );
}

function isPost(words: string): boolean {
  return (
    words.length <= 100 &&
    new RegExp(`^(?:[\\p{L}’'-]+ ){0,3}(?:${POST})\\b`, 'u').test(words) &&
    !/[.;:]$/.test(words)
  );
}

function signedIn(text: string, block: Block): Span[] {
  const words = text.slice(block.bodyStart, Math.min(block.endChar, block.bodyStart + 5000));
  return [...words.matchAll(SIGNED)].map((match) => ({
    startChar: block.bodyStart + match.index,
    endChar: block.bodyStart + match.index + match[0].length,
  }));
}
