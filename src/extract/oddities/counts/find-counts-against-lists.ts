import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { findCountsAgainstHeadings } from './find-counts-against-headings.ts';
import { findCountsAgainstOrdinals } from './find-counts-against-ordinals.ts';
import { findCountsAgainstRows } from './find-counts-against-rows.ts';
import { findCountsAnnounced } from './find-counts-announced.ts';
import { findCountsBelow } from './find-counts-below.ts';
import { findCountsOfFindings } from './find-counts-of-findings.ts';
import { findCountsOfKinds } from './find-counts-of-kinds.ts';
import { readLists } from './read-lists.ts';

/** Stated counts that the lists they speak of do not match. */
export function findCountsAgainstLists(search: OdditySearch): Oddity[] {
  const lists = readLists(search.source).filter(({ resumed }) => !resumed);
  return [
    ...findCountsAnnounced(search, lists),
    ...findCountsBelow(search, lists),
    ...findCountsOfKinds(search, lists),
    ...findCountsAgainstOrdinals(search),
    ...findCountsAgainstHeadings(search),
    ...findCountsAgainstRows(search),
    ...findCountsOfFindings(search),
  ];
}
