import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { earlierGrades } from './earlier-grades.ts';
import { judgementHeadings } from './judgement-headings.ts';
import { judgementTables } from './judgement-tables.ts';
import { judgementsInWords } from './judgements-in-words.ts';
import { bareLabel } from './match-area.ts';

/**
 * Judgements of a report, one an area: from its tables, else its headings, else its sentences; and the earlier grades that it
 * tells of. A heading that contradicts the table is an oddity, not a second grade.
 */
export function findJudgements(source: Source): FindingOf<'judgement'>[] {
  const found: FindingOf<'judgement'>[] = [];
  const seen = new Set<string>();
  const graded = new Set<string>();
  for (const judgement of [
    ...judgementTables(source),
    ...judgementHeadings(source),
    ...judgementsInWords(source),
    ...earlierGrades(source),
  ]) {
    const area = areaOf(judgement);
    const key = `${area} ${judgement.grade ?? judgement.printed.toLowerCase()}`;
    // A grade in bare words without an area of its own repeats what a table or heading says in full.
    if (seen.has(key)) continue;
    seen.add(key);
    if (graded.has(area) && judgement.foundBy === 'rule:judgement-heading') continue;
    graded.add(area);
    found.push(judgement);
  }
  return found;
}

function areaOf({ area, areaKey, earlier, overall, regime, period }: FindingOf<'judgement'>): string {
  const time = earlier ? `earlier ${period ?? ''}` : '';
  return `${regime ?? ''} ${areaKey ?? (overall ? 'overall' : bareLabel(area))} ${time}`;
}
