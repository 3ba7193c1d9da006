import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { implicationSections } from './implication-sections.ts';
import { implicationTables } from './implication-tables.ts';

/**
 * The implications that an officers' paper goes through: rows of its table with the answer as printed, and sections under their
 * own headings. An answer that is not printed is absent: it never defaults. Empty outside officers' papers.
 */
export function findImplications(source: Source): FindingOf<'implication'>[] {
  if (source.partAt(0).voice === 'inspectorate') return [];
  return [...implicationTables(source), ...implicationSections(source)];
}
