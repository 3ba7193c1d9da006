import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { findFiguresAgainstTables } from './find-figures-against-tables.ts';
import { findMovementsAgainstTables } from './find-movements-against-tables.ts';
import { indexRows } from './rows-named-in.ts';

/** Sentences that say something else of a measure than its row does: another figure, another direction, a size that does not fit. */
export function findTextAgainstTables(search: OdditySearch): Oddity[] {
  if (search.figureTables.length === 0) return [];
  const index = indexRows(search.figureTables);
  return [...findFiguresAgainstTables(search, index), ...findMovementsAgainstTables(search, index)];
}
