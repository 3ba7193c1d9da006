import type { Block } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import { firstSentence } from '../first-sentence.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { findMisfits, type Misfit } from './number-runs.ts';
import { type PrintedNumber, printedNumber } from './printed-number.ts';

const longestHead = 70;

interface Numbered {
  block: Block;
  number: PrintedNumber;
}

/** Printed numbers of paragraphs and sections that jump or repeat, each series of each part for itself. */
export function findNumberJumps(search: OdditySearch): Oddity[] {
  return [...seriesOf(search).values()].flatMap((series) =>
    findMisfits(series, ({ number }) => number.place).flatMap((misfit) => say(search, misfit)),
  );
}

/** Headings and paragraphs share a series where the number says its section ("4.6"); whole numbers of each are their own. */
function seriesOf(search: OdditySearch): Map<string, Numbered[]> {
  const { source } = search;
  const series = new Map<string, Numbered[]>();
  for (const block of source.content.blocks) {
    const number = printedNumber(block);
    if (number === undefined) continue;
    const { series: name } = number;
    const apart = name.includes('.') ? '' : kindOf(search, block);
    const key = `${source.partAt(block.startChar).startChar}/${apart}/${name}`;
    series.set(key, [...(series.get(key) ?? []), { block, number }]);
  }
  return series;
}

/** Lists begin again under each heading. A short numbered line without a stop heads a section, whatever its type. */
function kindOf(search: OdditySearch, block: Block): string {
  if (block.kind === 'listItem') return `list ${block.headings.at(-1) ?? ''}`;
  const words = block.kind === 'paragraph' ? search.words(block) : '';
  const heads = words !== '' && words.length <= longestHead && !/[.;:?!,]$/u.test(words);
  return heads ? 'heading' : block.kind;
}

function say(search: OdditySearch, { kind, before, first, item, missing }: Misfit<Numbered>): Oddity[] {
  const thing = item.block.kind === 'heading' ? 'Section' : 'Paragraph';
  const places = [before, item].map(({ block }) => firstSentence(search.source, block));
  if (kind === 'repeat') {
    const message = `${thing} number ${item.number.said} is printed twice.`;
    return [
      search.oddity('numbering', 'number-repeats', message, [
        firstSentence(search.source, first.block),
        places[1]!,
      ]),
    ];
  }
  const numbers = missing.map((place) => `${seriesAsPrinted(item.number)}${place}`);
  if (numbers.some((number) => standsBetween(search, before.block, item.block, number))) return [];
  const message = `${thing} ${before.number.said} is followed by ${item.number.said}: no ${numbers.join(' or ')} is printed.`;
  return [search.oddity('numbering', 'number-jumps', message, places)];
}

function seriesAsPrinted({ said, place }: PrintedNumber): string {
  return said.slice(0, said.length - String(place).length);
}

/** A number that was read as part of a paragraph's words is printed all the same. */
function standsBetween({ source }: OdditySearch, from: Block, to: Block, number: string): boolean {
  const between = source.content.text.slice(from.bodyStart, to.startChar);
  const escaped = number.replace(/[.]/gu, '\\.');
  return new RegExp(`(?:^|\\n|[.;:?!]\\s)\\s*${escaped}(?:[.:)]|\\s)`, 'u').test(between);
}
