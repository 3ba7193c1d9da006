import type { CitedRow } from '../../evidence.ts';
import { pointsInTime } from '../figures/point-in-time.ts';

const grades =
  /^(?:outstanding|excellent|good|fair|adequate|satisfactory|requires? improvement|needs improvement|inadequate|poor|weak|red|amber|green|not rated|not inspected|unrated|total|all)$/iu;
const notOwn =
  /\b(?:target|plan(?:ned)?|goal|aim|average|england|national\w*|region\w*|comparators?|similar)\b/iu;

/** The shares that a row of a table gives for what a claim names: percentages of its years, or counts by grade. Empty when it gives none. */
export function sharesInRow(claim: string, { cells, headers }: CitedRow): number[] {
  if (headers === undefined) return [];
  const byGrade = gradeShare(claim, cells, headers);
  if (byGrade !== undefined) return [byGrade];
  const at = pointsInTime(claim);
  const percents = cells.flatMap((cell, i) => {
    const value = /^(\d+(?:\.\d+)?)\s*%$/u.exec(cell)?.[1];
    return value === undefined ? [] : [{ share: Number(value) / 100, header: headers[i] ?? '' }];
  });
  const dated = percents.filter(({ header }) => pointsInTime(header).some((one) => at.includes(one)));
  const own = (dated.length > 0 ? dated : percents).filter(({ header }) => !notOwn.test(header));
  return notOwn.test(claim) && dated.length === 0 ? [] : own.map(({ share }) => share);
}

/** How many of all have one of the grades that the claim names. */
function gradeShare(claim: string, cells: readonly string[], headers: readonly string[]): number | undefined {
  const counts = cells.flatMap((cell, i) =>
    grades.test(headers[i] ?? '') && /^\d+$/u.test(cell)
      ? [{ grade: headers[i]!.toLowerCase(), count: Number(cell) }]
      : [],
  );
  const parts = counts.filter(({ grade }) => !/^(?:total|all)$/u.test(grade));
  if (parts.length < 2 || parts.length < cells.length - 2) return undefined;
  const said = ` ${claim.toLowerCase().replace(/\brequir(?:ed|ing)\b/gu, 'requires')} `;
  const named = parts.filter(({ grade }) => new RegExp(`[^\\p{L}]${grade}[^\\p{L}]`, 'u').test(said));
  const sum = (all: typeof parts) => all.reduce((total, { count }) => total + count, 0);
  return named.length === 0 || sum(parts) === 0 ? undefined : sum(named) / sum(parts);
}
