import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { indicatorLists } from './indicator-lists.ts';
import { indicatorTables } from './indicator-tables.ts';

/** Every indicator that a table or list names, in order, with the values that it prints; "mentioned in passing" is no finding. */
export function findIndicators(source: Source): FindingOf<'indicator'>[] {
  return [...indicatorTables(source), ...indicatorLists(source)];
}
