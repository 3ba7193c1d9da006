import type { Oddity } from '../../../domain/extraction.ts';
import { findPeriods } from '../../../domain/find-periods.ts';
import type { Sentence } from '../../judgements/sentences-of.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { type Movement, movementsIn } from './movements-in.ts';
import type { FigureCell, FigureRow } from './read-figure-tables.ts';
import { type RowIndex, rowSpokenOf, rowsCodedIn, subjectStems } from './rows-named-in.ts';

/** "Slightly" does not fit a change of a tenth; for percentages, of five points. */
const slightShare = 0.1;
const slightPoints = 5;

/** Sentences that say a measure rose, fell, or moved slightly, against its row. */
export function findMovementsAgainstTables(search: OdditySearch, index: RowIndex): Oddity[] {
  return search.sentences.flatMap((sentence) => {
    const movements = movementsIn(sentence.words);
    if (movements.length === 0) return [];
    const coded = rowsCodedIn(index, sentence.words);
    return movements.flatMap((movement) => {
      const row = rowOf(index, coded, movement);
      const oddity = row === undefined ? undefined : against(search, sentence, movement, row);
      return oddity === undefined ? [] : [oddity];
    });
  });
}

/** By code where the clause, or what moved in it, is that row's; by the words of its label otherwise. */
function rowOf(
  index: RowIndex,
  coded: readonly FigureRow[],
  { subject, clause }: Movement,
): FigureRow | undefined {
  const [only] = coded;
  if (only === undefined) return rowSpokenOf(index, subject);
  if (coded.length > 1) return undefined;
  if (rowsCodedIn(index, clause).length === 1) return only;
  const label = subjectStems(only.label);
  return [...subjectStems(subject)].filter((stem) => label.has(stem)).length >= 2 ? only : undefined;
}

function against(
  search: OdditySearch,
  sentence: Sentence,
  movement: Movement,
  row: FigureRow,
): Oddity | undefined {
  const pair = pairOf(row, sentence.words);
  if (pair === undefined) return undefined;
  const [from, to] = pair;
  const change = to.figure!.value - from.figure!.value;
  const said = movement.direction === 'up' ? 'rise' : 'fall';
  const printed = `${from.printed} to ${to.printed}`;
  const name = row.code === '' ? row.label : row.code;
  if (change !== 0 && change > 0 === (movement.direction === 'up')) {
    if (!movement.slight || !isLarge(from, change)) return undefined;
    const share = Math.round((Math.abs(change) / Math.abs(from.figure!.value)) * 100);
    return cite(
      search,
      sentence,
      row,
      'slight',
      `The text calls a ${said} slight that is ${printed} in the table (${share}%): ${name}.`,
    );
  }
  const moved = change === 0 ? 'no change' : change > 0 ? 'a rise' : 'a fall';
  return cite(
    search,
    sentence,
    row,
    'direction',
    `The text says a ${said}; the table shows ${moved}, ${printed}: ${name}.`,
  );
}

/** The values of the periods that the sentence names, or the last two; undefined when it names one that the row has not. */
function pairOf({ cells }: FigureRow, words: string): [FigureCell, FigureCell] | undefined {
  const valued = cells.filter(({ figure }) => figure !== undefined);
  const named = findPeriods(words).map(({ period }) => period);
  if (named.some((period) => !valued.some((cell) => cell.period === period))) return undefined;
  const last = valued.findLastIndex(({ period }) => named.length === 0 || named.includes(period));
  const first = named.length > 1 ? valued.findIndex(({ period }) => named.includes(period)) : last - 1;
  const [from, to] = [valued[first], valued[last]];
  return from === undefined || to === undefined || first >= last ? undefined : [from, to];
}

function isLarge({ figure }: FigureCell, change: number): boolean {
  const size = Math.abs(change);
  return figure!.percent ? size >= slightPoints : size >= slightShare * Math.abs(figure!.value);
}

function cite(
  search: OdditySearch,
  sentence: Sentence,
  row: FigureRow,
  rule: string,
  message: string,
): Oddity {
  const places = [sentence, row].map(({ startChar, endChar }) => ({ startChar, endChar }));
  return search.oddity('text-against-table', `text-against-table-${rule}`, message, places);
}
