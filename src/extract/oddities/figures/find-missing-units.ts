import { blockAt } from '../../../domain/block-at.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { Span } from '../../../domain/span.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { readFigure } from '../tables/read-figure.ts';

const unit = '(?:m|mn|million|bn|billion|k|thousand)';
/** Pounds with one decimal, or three: no amount of pounds and pence. */
const bare = new RegExp(
  `£\\s?\\d{1,3}\\.(?:\\d|\\d{3})(?![\\d\\p{L}]|[.,]\\d)(?!\\s?(?:${unit}\\b|[–/-]))(?!,?\\s(?:\\p{L}+\\s)?(?:to|and|or|against)\\s+£)(?!\\s?(?:per|a|an)\\s)`,
  'giu',
);
/** Whole pounds below a thousand where a budget is spoken of. */
const small = new RegExp(
  `\\b(?:savings?|overspends?|underspends?|deficit|shortfall|pressures?|reserves?|budget)(?:\\s\\p{L}+)?\\s(?:of|at|by)\\s(?:about\\s|around\\s|circa\\s|some\\s|over\\s)?(£\\s?\\d{1,3})(?![\\d\\p{L}]|[.,]\\d)(?!\\s?(?:${unit}\\b|[–/-]))(?!\\s?(?:per|a|an|each|for)\\b)(?!,?\\s(?:to|and|or)\\s+£)`,
  'giu',
);
const whole = new RegExp(`£\\s?\\d[\\d,.]*\\s?${unit}\\b`, 'giu');

/** Figures without the unit that their neighbours have: millions among amounts of money, per cent in a table's row. */
export function findMissingUnits(search: OdditySearch): Oddity[] {
  return [...bareAmounts(search), ...barePercentages(search)];
}

/** Only where the report gives other amounts in millions or thousands; the nearest of them is cited. */
function bareAmounts(search: OdditySearch): Oddity[] {
  const { text } = search.source.content;
  const bares = [
    ...[...text.matchAll(bare)].map(({ 0: printed, index }) => ({ printed, index })),
    ...[...text.matchAll(small)].map((match) => ({
      printed: match[1]!,
      index: match.index + match[0].length - match[1]!.length,
    })),
  ];
  if (bares.length === 0) return [];
  const wholes = [...text.matchAll(whole)];
  return bares.flatMap((match) => {
    if (inMillions(search, match.index)) return [];
    const near = wholes.toSorted(
      (a, b) => Math.abs(a.index - match.index) - Math.abs(b.index - match.index),
    )[0];
    if (near === undefined) return [];
    const message = `“${match.printed}” has no unit; other amounts are printed as “${near[0]}”.`;
    return [
      search.oddity('unit-missing', 'amount-without-unit', message, [
        around(search, match.index),
        around(search, near.index),
      ]),
    ];
  });
}

/** Where a table, or the sentence itself, says once for all that amounts are in millions or thousands. */
function inMillions(search: OdditySearch, at: number): boolean {
  const { source } = search;
  const block = source.content.blocks[blockAt(source.content.blocks, at)];
  return (
    block?.kind === 'table' ||
    /£\s?(?:m|k|000s?|millions?|thousands?)\b/iu.test(search.words(around(search, at)))
  );
}

/** The sentence that holds a place; the block where no sentence does. */
function around({ sentences, source }: OdditySearch, at: number): Span {
  const { blocks } = source.content;
  // Sentences are in order as blocks are: halving finds the one at a place in the longest report.
  const found = sentences[blockAt(sentences, at)] ?? blocks[blockAt(blocks, at)]!;
  return { startChar: found.startChar, endChar: found.endChar };
}

function barePercentages(search: OdditySearch): Oddity[] {
  return search.figureTables.flatMap(({ table, rows, valueColumns }) =>
    rows.flatMap((row) => {
      const cells = table.rows
        .find((one) => one[0]?.startChar === row.startChar)!
        .slice(1)
        .map((cell) => ({ cell, printed: search.words(cell), figure: readFigure(search.words(cell)) }))
        .filter(({ figure }) => figure !== undefined);
      const without = cells.filter(({ figure }) => !figure!.percent);
      const odd = without[0];
      if (odd === undefined || without.length > 1 || cells.length < 2 || odd.figure!.value > 100) return [];
      if (!valueColumns.some(({ column }) => column === odd.cell.column)) return [];
      const message = `“${odd.printed}” has no per cent sign; the other figures in its row have one.`;
      const place = { startChar: row.startChar, endChar: row.endChar };
      return [search.oddity('unit-missing', 'per-cent-missing', message, [place])];
    }),
  );
}
