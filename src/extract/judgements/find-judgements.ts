import type { FindingOf } from '../../domain/finding.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { Source } from '../source.ts';
import { earlierGrades } from './earlier-grades.ts';
import { judgementHeadings } from './judgement-headings.ts';
import { judgementTables } from './judgement-tables.ts';
import { judgementsInWords } from './judgements-in-words.ts';
import { bareLabel } from './match-area.ts';
import { starLines } from './star-lines.ts';
import { starTables } from './star-tables.ts';

/**
 * Judgements of a report, one an area: from its tables, else its headings, else its sentences; and the earlier grades that it
 * tells of. A heading that contradicts the table is an oddity, not a second grade.
 */
export function findJudgements(source: Source): FindingOf<'judgement'>[] {
  const found: FindingOf<'judgement'>[] = [];
  const seen = new Set<string>();
  const graded = new Set<string>();
  const printed = [...judgementTables(source), ...starTables(source), ...judgementHeadings(source)];
  const lines = without(printed, starLines(source));
  const told = without(lines, [...judgementsInWords(source), ...earlierGrades(source)]);
  for (const judgement of [...printed, ...lines, ...told]) {
    const area = areaOf(judgement);
    const key = `${area} ${judgement.grade ?? judgement.printed.toLowerCase()}`;
    // A grade in bare words without an area of its own repeats what a table or heading says in full.
    if (seen.has(key)) continue;
    if (repeatsEarlier(judgement, found)) continue;
    seen.add(key);
    if (graded.has(area) && judgement.foundBy === 'rule:judgement-heading') continue;
    graded.add(area);
    found.push(judgement);
  }
  return found;
}

/** What is cited elsewhere than the others: a line that prints a judgement in full is no sentence that tells of one. */
function without(
  others: readonly FindingOf<'judgement'>[],
  found: readonly FindingOf<'judgement'>[],
): FindingOf<'judgement'>[] {
  return found.filter(({ citation }) => !others.some((one) => overlaps(one.citation, citation)));
}

function areaOf(judgement: FindingOf<'judgement'>): string {
  const { area, areaKey, earlier, overall, regime, period, voice } = judgement;
  const time = earlier ? `earlier ${period ?? ''}` : '';
  // What the council says of itself repeats no inspectorate.
  const own = voice === 'council-own' ? 'own' : '';
  // The same question is put for each service.
  const row = earlier && judgement.foundBy === 'rule:star-table' ? judgement.citation.startChar : '';
  return `${own} ${regime ?? ''} ${areaKey ?? (overall ? 'overall' : bareLabel(area))} ${time} ${row}`;
}

const onlyCouncil = /^(?:the )?(?:council|authority|department|services?|it|they|we)$/iu;

/** "… graded poor last year", "it was rated good in 2008/09": less than a table says that prints it with area and year. */
function repeatsEarlier(
  { earlier, period, area, grade, foundBy }: FindingOf<'judgement'>,
  found: readonly FindingOf<'judgement'>[],
): boolean {
  if (!earlier || foundBy !== 'rule:earlier-grade') return false;
  return found.some(
    (one) =>
      one.earlier &&
      one.period !== undefined &&
      (period === undefined || period === one.period) &&
      (bareLabel(one.area) === bareLabel(area) ||
        (one.overall === true && one.grade === grade && onlyCouncil.test(area))),
  );
}
