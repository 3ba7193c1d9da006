import type { Asked } from '../domain/asked.ts';
import type { Block } from '../domain/block.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Span } from '../domain/span.ts';
import { holdsKind } from './holds-kind.ts';

/** What is asked of a letter: who signed it, whom it went to, or its date. */
type Fact = 'signed' | 'addressed' | 'dated';

const questions: [Fact, RegExp][] = [
  ['signed', /\bwho (?:signed|wrote|sent)\b|\bsignatory\b|\bwhose (?:name|signature) (?:is|was|stands)\b/iu],
  [
    'addressed',
    /\bwho(?:m)? (?:was|is) (?:it|the (?:\S+ ){0,3}letter) (?:addressed|sent|written) to\b|\bto whom\b|\baddressee\b/iu,
  ],
  [
    'dated',
    /\b(?:date of|date on|its date)\b|\bwhen was (?:it|the (?:\S+ ){0,4}letter)(?: \S+){0,3} (?:dated|written|signed|sent)\b|\bletter(?: \S+){0,4} dated\b/iu,
  ],
];
const date = /^(?:date:?\s*)?\d{1,2}\s?(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}{3,9},?\s+(?:19|20)\d{2}[.,]?$/iu;
/** What may stand below a signature that is no post. */
const notes = /^(?:cc|copy|copies|enc|annexe?|appendix|encl|pp)\b/iu;
/** How many lines an address and a letter's head take at most. */
const longestHead = 14;
const longestLine = 70;

/**
 * Lines of the letters that a report holds: the name and post under "Yours …", those above "Dear …", and the line that is their
 * date. Empty where the question asks nothing of a letter, or no letter is set out like one.
 */
export function letterFacts(report: ReportVersion, asked: Asked): Span[] {
  if (!/\bletter\b/iu.test(`${asked.text} ${asked.leansOn}`)) return [];
  const facts = questions.filter(([, pattern]) => pattern.test(asked.text)).map(([fact]) => fact);
  if (facts.length === 0) return [];
  const { blocks, text } = report.content;
  return blocks.flatMap((block, at) =>
    /^Dear\b/u.test(wordsOf(block, text)) ? facts.flatMap((fact) => factOf(fact, blocks, text, at)) : [],
  );
}

function factOf(fact: Fact, blocks: readonly Block[], text: string, dear: number): Span[] {
  if (fact === 'signed') return signature(blocks, text, dear);
  const from = Math.max(0, dear - longestHead);
  const head = blocks.slice(from, dear);
  const dated = head.findLastIndex((block) => date.test(wordsOf(block, text)));
  if (dated < 0) return [];
  if (fact === 'dated') return [spanOf(head.slice(dated, dated + 1))];
  const address = head
    .slice(dated + 1, dated + 3)
    .filter((block) => !holdsKind('date', wordsOf(block, text)));
  return address.length === 0 ? [] : [spanOf(address)];
}

/** The lines between "Yours …" and what is no name or post; without "Yours …", the short lines above "Copy: …". */
function signature(blocks: readonly Block[], text: string, dear: number): Span[] {
  const rest = blocks.slice(dear + 1);
  const next = rest.findIndex((block) => /^Dear\b/u.test(wordsOf(block, text)));
  const within = next < 0 ? rest : rest.slice(0, next);
  const yours = within.findIndex((block) => /^Yours\b/u.test(wordsOf(block, text)));
  const copies = within.findIndex((block) => notes.test(wordsOf(block, text)));
  const isLine = (block: Block) => {
    const words = wordsOf(block, text);
    return !notes.test(words) && words.length <= longestLine && !/[.:;]$/u.test(words);
  };
  if (yours >= 0) return spansOf(within.slice(yours + 1, yours + 3), isLine);
  return copies < 1 ? [] : spansOf(within.slice(Math.max(0, copies - 2), copies), isLine);
}

/** One span over the lines, as far as they are such; empty when the first is none. */
function spansOf(blocks: readonly Block[], isLine: (block: Block) => boolean): Span[] {
  const end = blocks.findIndex((block) => !isLine(block));
  const lines = end < 0 ? blocks : blocks.slice(0, end);
  return lines.length === 0 ? [] : [spanOf(lines)];
}

function spanOf(blocks: readonly Block[]): Span {
  return { startChar: blocks[0]!.startChar, endChar: blocks.at(-1)!.endChar };
}

function wordsOf({ startChar, endChar }: Block, text: string): string {
  return text.slice(startChar, endChar).trim();
}
