import type { FindingOf } from '../../domain/finding.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { shareHeld } from './telling-stems.ts';

export type GradeEntry = LedgerEntry & { finding: FindingOf<'judgement' | 'outcome'> };

/**
 * The grades that a look-up asks for: of the areas that hold every telling word of it, those with the fewest words besides; the
 * overall one, or the outcome, where it names no area. Empty when no area fits: the passages are asked then.
 */
export function chooseGrades(
  entries: readonly LedgerEntry[],
  stems: readonly string[],
  { lastTime, all }: { lastTime: boolean; all: boolean },
  regimes: Regimes,
): GradeEntry[] {
  const grades = entries.filter(
    (entry): entry is GradeEntry => entry.finding.kind === 'outcome' || isGrade(entry, lastTime),
  );
  if (all) return grades;
  if (stems.length === 0) return grades.filter(isWhole(lastTime));
  const fitting = grades.flatMap((entry) => {
    const extra = extraWords(entry, stems, regimes);
    return extra === undefined ? [] : [{ entry, extra }];
  });
  const least = Math.min(...fitting.map(({ extra }) => extra));
  return fitting.filter(({ extra }) => extra === least).map(({ entry }) => entry);
}

function isGrade({ finding }: LedgerEntry, lastTime: boolean): boolean {
  return (
    finding.kind === 'judgement' && finding.grade !== undefined && (finding.earlier === true) === lastTime
  );
}

function isWhole(lastTime: boolean) {
  return ({ finding }: GradeEntry) => finding.kind === 'outcome' || finding.overall === true || lastTime;
}

/** How many words an area has beside those asked for; undefined when it lacks one of them. */
function extraWords({ finding }: GradeEntry, stems: readonly string[], regimes: Regimes): number | undefined {
  if (finding.kind === 'outcome') return undefined;
  const area = regimes.regimes
    .find(({ key }) => key === finding.regime)
    ?.areas.find(({ key }) => key === finding.areaKey);
  const names = [finding.area, ...(area === undefined ? [] : [area.name, ...area.aliases])];
  const extras = names
    .filter((name) => shareHeld(stems, name) === 1)
    .map((name) => contentStems(name).length - stems.length);
  return extras.length === 0 ? undefined : Math.min(...extras);
}
