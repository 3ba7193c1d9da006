import type { Block } from '../../domain/block.ts';
import type { StatedFact } from '../../domain/read-report.ts';
import { DAY, MONTH } from '../wording/line-kinds.ts';
import { fact } from './stated-fact.ts';

const DAYS = `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+${MONTH})?(?:\\s+\\d{4})?\\s*(?:to|–|—|-|and)\\s*`;
/** A stretch of days that ends in a full date: "27 April to 1 May 2026", "12–23 June 2023". */
const STRETCH = new RegExp(`(?<![\\d/])${DAYS}\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}`, 'gi');
const MONTH_ALONE = new RegExp(`^(?:date:?\\s*)?(${MONTH}\\s+\\d{4})$`, 'i');
const LETTER_REACH = 12;

/** Dates in the head of the report, in print order, as printed; a stretch of inspection days is one. */
export function stateDates(text: string, blocks: Block[], head: number): StatedFact[] {
  const found: StatedFact[] = [];
  const salutation = blocks.findIndex((block) =>
    /^Dear\b/.test(text.slice(block.bodyStart, block.bodyStart + 5)),
  );
  const letter = salutation < 0 ? [] : blocks.slice(Math.max(head, salutation - LETTER_REACH), salutation);
  for (const block of [...blocks.slice(0, head), ...letter]) {
    const words = text.slice(block.bodyStart, block.endChar);
    const alone = MONTH_ALONE.exec(words);
    const matches = alone ? [{ at: words.length - alone[1]!.length, words: alone[1]! }] : datesIn(words);
    for (const match of matches) {
      const startChar = block.bodyStart + match.at;
      found.push(fact(text, { startChar, endChar: startChar + match.words.length }));
    }
  }
  return found;
}

function datesIn(words: string): { at: number; words: string }[] {
  const stretches = [...words.matchAll(STRETCH)].map((match) => ({ at: match.index, words: match[0] }));
  const days = [...words.matchAll(DAY)].map((match) => ({ at: match.index, words: match[0] }));
  const single = days.filter(
    (day) => !stretches.some((stretch) => day.at >= stretch.at && day.at < stretch.at + stretch.words.length),
  );
  return [...stretches, ...single].sort((a, b) => a.at - b.at);
}
