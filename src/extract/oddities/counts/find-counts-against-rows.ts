import type { Block, TableBlock } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { countedPhrase } from './counted-phrase.ts';
import { readCount } from './read-count.ts';

const fewestRows = 3;
const numbered = /^\d{1,2}[.)]?$/u;
/** Blocks between the sentence and its table: the table's caption. */
const between = 1;

/** A count of things in the paragraph before a table with one numbered row for each, against its rows. */
export function findCountsAgainstRows(search: OdditySearch): Oddity[] {
  const { blocks } = search.source.content;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return [];
    const rows = numberedRows(search, block);
    const before = blocks.slice(Math.max(0, at - 1 - between), at).filter(({ kind }) => kind === 'paragraph');
    return rows.length < fewestRows ? [] : before.flatMap((paragraph) => against(search, paragraph, rows));
  });
}

function numberedRows(search: OdditySearch, { rows, headerRows }: TableBlock) {
  const body = rows.slice(headerRows).map((row) => row[0]!);
  return body.every((cell) => numbered.test(search.words(cell))) ? body : [];
}

function against(search: OdditySearch, paragraph: Block, rows: ReturnType<typeof numberedRows>): Oddity[] {
  const stated = search.sentences
    .filter(({ block }) => block === paragraph)
    .flatMap((sentence) => [...sentence.words.matchAll(countedPhrase)].map((match) => ({ sentence, match })));
  const [sole] = stated;
  if (sole === undefined || stated.length > 1 || readCount(sole.match[1]!) === rows.length) return [];
  if (/\b(?:of|than|least|over|about)\s+(?:the\s+)?$/iu.test(sole.sentence.words.slice(0, sole.match.index)))
    return [];
  const message = `The text says “${sole.match[0]}”; the table has ${rows.length}.`;
  const places = [sole.sentence, rows[0]!, rows.at(-1)!].map(({ startChar, endChar }) => ({
    startChar,
    endChar,
  }));
  return [search.oddity('count-against-list', 'count-against-rows', message, places)];
}
