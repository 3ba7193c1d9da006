import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Regime } from '../regimes/regime.ts';
import { councilOf } from './describe-council.ts';
import { headOf } from './describe-head.ts';
import { type BoundPart, type MainPart, tileParts } from './describe-parts.ts';
import { periodsOf, yearsOf } from './describe-periods.ts';
import { titleOf } from './describe-title.ts';
import {
  bodiesInTitle,
  bodiesOfRegime,
  bodiesWithVerdict,
  mostNamedBody,
  namesOneOf,
} from './recognise-bodies.ts';
import { findBoundReports } from './recognise-bound-reports.ts';
import { kindOf, type ReportKind } from './recognise-kind.ts';
import { findLetters } from './recognise-letters.ts';
import { findOwnParts } from './recognise-own-parts.ts';
import { regimeByContent } from './recognise-regime-by-content.ts';
import { regimeByOpening } from './recognise-regime-by-opening.ts';
import { regimesOf } from './recognise-regimes.ts';

/**
 * What a report is about, recognised by rules from its words and the regimes' data: title, council, periods, years,
 * inspectorates whose judgement it carries, regimes, and whose voice each part is. Lists are empty where nothing is
 * recognised; the file's name is only a last resort for the title.
 */
export function describeReport(report: ReadReport, fileName: string, regimes: Regimes): ReportProfile {
  const head = headOf(report);
  const title = titleOf(report, head, fileName, regimes);
  const letters = findLetters(report, regimes);
  const years = yearsOf(
    report,
    head,
    letters.map(({ letterhead }) => letterhead),
  );
  const inTitle = bodiesInTitle(title, head, regimes);
  const byTitle = regimesOf(title, head, years, regimes);
  const recognised = [
    () => byTitle,
    () => regimeByContent(report.text, inTitle, years, regimes),
    () => regimeByOpening(report.text, years, regimes),
  ].reduce<Regime[]>((found, look) => (found.length > 0 ? found : look()), []);
  const about = inTitle.length > 0 || recognised.some(({ speaks }) => speaks === 'inspectorate');
  const kind = kindOf(report, title, head, regimes, about);
  const found = recognised.filter(({ speaks }) => (speaks === 'council') === (kind === 'self'));
  const bound = boundParts(report, kind, found, regimes);
  const inspectorates = carried(report, kind, found, inTitle, bound, regimes);
  const council = councilOf(report, title, head, regimes);
  return {
    title,
    ...(council === undefined ? {} : { council }),
    periods: periodsOf(report, title, head, (text) => namesOneOf(text, inspectorates, regimes)),
    years,
    inspectorates,
    regimes: found.map(({ key }) => key),
    parts: tileParts(report, mainPart(kind, inspectorates, found), bound, regimes),
  };
}

function boundParts(
  report: ReadReport,
  kind: ReportKind,
  found: readonly Regime[],
  regimes: Regimes,
): BoundPart[] {
  if (kind === 'inspectorate') return found.slice(0, 1).flatMap((regime) => findOwnParts(report, regime));
  if (kind === 'self') return [];
  const letters = findLetters(report, regimes).map((letter): BoundPart => {
    const regime = found.find(({ inspectorates }) => inspectorates.includes(letter.inspectorate));
    return { ...letter, kind: 'letter', ...(regime === undefined ? {} : { regime: regime.key }) };
  });
  return letters.length > 0 ? letters : kind === 'cover' ? findBoundReports(report, regimes) : [];
}

/** Keys of the inspectorates whose judgement the report carries, the main one first. */
function carried(
  report: ReadReport,
  kind: ReportKind,
  found: readonly Regime[],
  inTitle: readonly string[],
  bound: readonly BoundPart[],
  regimes: Regimes,
): string[] {
  if (kind === 'self') return [];
  const ofRegimes = found.flatMap((regime) => bodiesOfRegime(regime, report.text, regimes));
  const leads = found.flatMap((regime) => regime.leads ?? regime.inspectorates);
  const signed = bound.map(({ inspectorate }) => inspectorate);
  if (kind === 'inspectorate' && found.length > 0) return unique([...leads, ...ofRegimes]);
  const verdicts = kind === 'inspectorate' ? [] : bodiesWithVerdict(report.text, regimes);
  const known = unique([...inTitle, ...signed, ...leads, ...verdicts]);
  if (known.length > 0 || kind === 'other') return known;
  const most = mostNamedBody(report.text, regimes);
  return most === undefined ? [] : [most];
}

function mainPart(kind: ReportKind, inspectorates: readonly string[], found: readonly Regime[]): MainPart {
  const [inspectorate] = inspectorates;
  const regime = found[0]?.key;
  const voice =
    kind === 'inspectorate'
      ? 'inspectorate'
      : kind === 'self' || inspectorate === undefined
        ? 'council-own'
        : 'reported-by-council';
  return {
    voice,
    ...(inspectorate === undefined ? {} : { inspectorate }),
    // Only a council's assessment of itself is of a regime without an inspectorate.
    ...(regime === undefined || (voice === 'council-own' && kind !== 'self') ? {} : { regime }),
  };
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
