import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { CitedRow } from '../../evidence.ts';

const steady =
  /\b(?:held (?:steady|firm)|(?:broadly|largely) (?:maintained|sustained|stable|unchanged|the same)|about (?:the same|as (?:many|much))|stayed (?:level|the same)|remained (?:stable|steady|level)|unchanged|little changed|no change)\b/iu;
const allMet =
  /\b(?:(?:all but|almost|nearly|practically|virtually) (?:met|hit|reached|achieved)|(?:close to|near|just short of|within reach of) (?:its|the|their) (?:\d[\d.]*(?: ?%| per cent)? )?target|slightly (?:under|below|short of) (?:its|the|their)? ?target)\b/iu;
const average =
  /\b(?:(?:close to|near|around|about|in line with|on a par with|comparable with) (?:the )?(?:\w+ )?(?:average|middle|median|others)|middling|mid.table)\b/iu;
const tolerable =
  /\b(?:tolerable|manageable|acceptable|modest|minor|moderate|limited|low|slight|contained|small)\b/iu;
/** Points of a share, and share of another figure, by which two years may differ and still be called the same. */
const mostPoints = 1.5;
const mostMissed = 0.05;

/** Words of comfort about a row whose own figures or ranks say otherwise. Empty when they fit. */
export function rowComfortFaults(claim: string, { cells, headers }: CitedRow): ClaimFault[] {
  if (headers === undefined) return [];
  const ranks = cells.slice(1);
  const ranked = (pattern: RegExp) => ranks.some((cell) => pattern.test(cell.trim()));
  const bottom = ranked(/^(?:bottom|lowest|worst|4th|fourth)(?: quartile)?$/iu);
  const middle = [...ranks, ...headers].some((one) => /\b(?:average|middle|median|mean)\b/iu.test(one));
  const high = ranked(/^(?:very high|extreme|critical|severe|catastrophic|red)$/iu) && !ranked(tolerable);
  const checks: readonly (readonly [applies: boolean, words: RegExp])[] = [
    [movesApart(cells, headers), steady],
    [missesTarget(cells, headers), allMet],
    [bottom && !middle, average],
    [high && !tolerable.test(cells[0] ?? ''), tolerable],
  ];
  return checks.flatMap(([applies, words]): ClaimFault[] => {
    const value = applies ? words.exec(claim)?.[0] : undefined;
    if (value === undefined) return [];
    return [{ kind: 'softening', value, why: `“${value}” is milder than what the row says.` }];
  });
}

function figureOf(cell: string): number | undefined {
  const found = /-?\d[\d,]*(?:\.\d+)?/u.exec(cell)?.[0].replaceAll(',', '');
  return found === undefined ? undefined : Number(found);
}

/** The figures that stand under years, in order; those of a target are none. */
function yearly(cells: readonly string[], headers: readonly string[]): number[] {
  return cells.flatMap((cell, i) => {
    const header = headers[i] ?? '';
    const own = i > 0 && /\b(?:19|20)\d\d\b/u.test(header) && !/target|forecast|plan/iu.test(header);
    const figure = own ? figureOf(cell) : undefined;
    return figure === undefined ? [] : [figure];
  });
}

function movesApart(cells: readonly string[], headers: readonly string[]): boolean {
  const years = yearly(cells, headers);
  const share = cells.some((cell) => cell.includes('%'));
  const apart = (one: number, last: number) =>
    Math.abs(one - last) > (share ? mostPoints : Math.abs(last) * mostMissed);
  return years.length > 1 && years.slice(1).every((one, i) => apart(one, years[i]!));
}

function missesTarget(cells: readonly string[], headers: readonly string[]): boolean {
  const target = figureOf(cells[headers.findIndex((one) => /\btarget\b/iu.test(one))] ?? '');
  const last = yearly(cells, headers).at(-1);
  return (
    target !== undefined && last !== undefined && Math.abs(last - target) > Math.abs(target) * mostMissed
  );
}
