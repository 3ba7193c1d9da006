import { blockAt } from '../../../domain/block-at.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import { findPeriods } from '../../../domain/find-periods.ts';
import type { FindingOf } from '../../../domain/finding.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { gradesInHeadings } from './grades-in-headings.ts';

type Judgement = FindingOf<'judgement'>;

/**
 * One area with two grades in one report: in a table or heading, and in another heading or sentence. Two sentences alone
 * do not tell which of them speaks of the same thing, and a sentence about another year or inspection is left alone.
 */
export function findGradeConflicts(search: OdditySearch): Oddity[] {
  const areas = new Map<string, Judgement[]>();
  for (const finding of search.findings) {
    if (finding.kind !== 'judgement' || finding.earlier || finding.period !== undefined) continue;
    if (finding.grade === undefined || finding.areaKey === undefined) continue;
    const part = search.source.partAt(finding.citation.startChar).startChar;
    const key = [finding.areaKey, finding.scale, finding.inspectorate, part].join('|');
    areas.set(key, [...(areas.get(key) ?? []), finding]);
  }
  return [...areas.values()].flatMap((judgements) => {
    const set = judgements.find((judgement) => isSetOut(search, judgement));
    if (set === undefined) return [];
    const other = judgements.find((one) => one.grade !== set.grade && speaksOfNow(search, one));
    if (other !== undefined)
      return [say(search, set.area, [set.printed, other.printed], [set.citation, other.citation])];
    return gradesInHeadings(search, set)
      .filter(({ grade }) => grade !== set.grade)
      .slice(0, 1)
      .map(({ printed, span }) => say(search, set.area, [set.printed, printed], [set.citation, span]));
  });
}

function isSetOut({ source }: OdditySearch, { citation }: Judgement): boolean {
  const kind = source.content.blocks[blockAt(source.content.blocks, citation.startChar)]?.kind;
  return kind === 'table' || kind === 'heading';
}

function speaksOfNow({ report }: OdditySearch, { citation }: Judgement): boolean {
  const years = findPeriods(citation.quote).map(({ period }) => period);
  return (
    years.every((period) => period === report.period) &&
    !/\b(?:previous(?:ly)?|earlier|former(?:ly)?|last|before|had been|used to)\b/iu.test(citation.quote)
  );
}

function say(
  search: OdditySearch,
  area: string,
  printed: readonly string[],
  places: readonly { startChar: number; endChar: number }[],
): Oddity {
  const message = `“${area}” has two grades in this report: “${printed.join('” and “')}”.`;
  return search.oddity(
    'grade-conflict',
    'grade-conflict',
    message,
    places.map(({ startChar, endChar }) => ({ startChar, endChar })),
  );
}
