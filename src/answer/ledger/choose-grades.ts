import type { FindingOf } from '../../domain/finding.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { areasNamed, type NamedArea } from './areas-named.ts';
import { shareHeld } from './telling-stems.ts';

export type GradeEntry = LedgerEntry & { finding: FindingOf<'judgement' | 'outcome'> };

/**
 * The grades that a look-up asks for: of the areas that hold every telling word of it, those with the fewest words besides; the
 * overall one, or the outcome, where it names no area: "children in care" is an area, though every word of it is general. Empty when no area fits: the passages are asked then.
 */
export function chooseGrades(
  entries: readonly LedgerEntry[],
  stems: readonly string[],
  { text, lastTime, all }: { text: string; lastTime: boolean; all: boolean },
  regimes: Regimes,
): GradeEntry[] {
  const grades = entries.filter(
    (entry): entry is GradeEntry => entry.finding.kind === 'outcome' || isGrade(entry, lastTime),
  );
  if (all) return grades;
  const telling = stems.filter((stem) => !gradeStems(grades, regimes).has(stem));
  if (telling.length === 0) {
    const named = areasAsked(grades, text, regimes);
    return named.length === 0 ? grades.filter(isWhole(lastTime)) : ofAreas(grades, named);
  }
  const fitting = grades.flatMap((entry) => {
    const extra = extraWords(entry, telling, regimes);
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

/** Stems of the words for grades: "outstanding" is what is asked, not the area that it is asked of. */
function gradeStems(grades: readonly GradeEntry[], { regimes }: Regimes): Set<string> {
  const judging = new Set(grades.map(({ finding }) => finding.regime));
  const scales = regimes.filter(({ key }) => judging.has(key)).flatMap((regime) => regime.scales);
  return new Set(
    scales.flatMap((scale) => scale.grades.flatMap(({ printed }) => printed.flatMap(contentStems))),
  );
}

/**
 * Areas that the question names, of any regime of the bodies that gave these grades: where another of its regimes has the area
 * and this one has not, the overall grade is no answer.
 */
function areasAsked(grades: readonly GradeEntry[], text: string, { regimes }: Regimes): NamedArea[] {
  const bodies = new Set(grades.map(({ finding }) => finding.inspectorate));
  return regimes
    .filter(({ inspectorates }) => inspectorates.some((body) => bodies.has(body)))
    .flatMap((regime) => areasNamed(text, regime));
}

/** The grades of the areas named; where there is none, of those that are judged jointly with one. */
function ofAreas(grades: readonly GradeEntry[], named: readonly NamedArea[]): GradeEntry[] {
  const judged = grades.filter(({ finding }) => finding.kind === 'judgement');
  const keys = new Set(named.map(({ key }) => key));
  const own = judged.filter(({ finding }) => keys.has(keyOf(finding)));
  if (own.length > 0) return own;
  return judged.filter(({ finding }) =>
    named.some(
      ({ words }) => finding.kind === 'judgement' && shareHeld(contentStems(words), finding.area) === 1,
    ),
  );
}

function keyOf(finding: GradeEntry['finding']): string {
  return finding.kind === 'judgement' ? (finding.areaKey ?? '') : '';
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
