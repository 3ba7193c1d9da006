import type { Block } from '../../domain/block.ts';
import type { StatedFact } from '../../domain/read-report.ts';
import { DAY, isBodyLine } from '../wording/line-kinds.ts';
import { fact } from './stated-fact.ts';
import type { StatedField } from './stated-fields.ts';

const BODY_FIELD =
  /^(?:meeting|committee|board|cabinet|decision[- ]maker|decision[- ]taker|report to|to|meeting name|name of (?:meeting|committee)|body|considered by|forum)$/i;
const TIMETABLE =
  /\b(?:timetable|considered by|presented to|submitted to|reported to|consultation and meetings|meetings|decision route|governance route)\b/i;

/** The committees, boards or cabinets the report goes to: fields and lines of its head, and its timetable of decisions. */
export function stateBodies(
  text: string,
  blocks: Block[],
  head: number,
  fields: StatedField[],
): StatedFact[] {
  const found: StatedFact[] = fields
    .filter((field) => field.block < head + 1 && BODY_FIELD.test(field.name))
    .flatMap((field) => splitBodies(text, field.value.startChar, field.value.endChar, true));
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table' || block.endChar - block.bodyStart > 160) continue;
    if (at < head || isTimetabled(text, blocks, at))
      found.push(...splitBodies(text, block.bodyStart, block.endChar, false));
  }
  return withoutRepeats(found);
}

function isTimetabled(text: string, blocks: Block[], at: number): boolean {
  const block = blocks[at]!;
  const under = block.headings.at(-1);
  const lead = blocks.slice(Math.max(0, at - 6), at).findLast((each) => each.kind !== 'listItem');
  const said = [under === undefined ? undefined : blocks[under], lead].map((each) =>
    each && each.kind !== 'table' ? text.slice(each.startChar, each.endChar) : '',
  );
  if (!said.some((words) => words.length < 200 && TIMETABLE.test(words))) return false;
  return text.slice(block.bodyStart, block.endChar).search(DAY) >= 0;
}

/** Bodies in one line, several of them joined by "and" or a semicolon told apart, without the dates beside them. */
function splitBodies(text: string, from: number, to: number, isField: boolean): StatedFact[] {
  const found: StatedFact[] = [];
  let start = from;
  const line = text.slice(from, to);
  const cuts = [...line.matchAll(/;|\s\/\s|\n+/g)].map((cut) => ({
    at: from + cut.index,
    width: cut[0].length,
  }));
  for (const cut of [...cuts, { at: to, width: 0 }]) {
    const words = text.slice(start, cut.at);
    const dated = words.search(DAY);
    let end = dated < 0 ? words.length : dated;
    end = words
      .slice(0, end)
      .replace(/(?:[\s,(:–—-]|\bon\b|\bof\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)*$/i, '').length;
    const name = words.slice(0, end).trim();
    if (
      name !== '' &&
      (isBodyLine(name) ||
        (isField && /\b(?:council|committee|cabinet|board|panel|member|executive|commission)\b/i.test(name)))
    ) {
      found.push(fact(text, { startChar: start, endChar: start + end }));
    }
    start = cut.at + cut.width;
  }
  return found;
}

function withoutRepeats(found: StatedFact[]): StatedFact[] {
  const sorted = [...found].sort((a, b) => a.startChar - b.startChar);
  return sorted.filter(
    (each, at) => sorted.findIndex((other) => other.text.toLowerCase() === each.text.toLowerCase()) === at,
  );
}
