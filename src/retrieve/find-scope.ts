import { findPeriods } from '../domain/find-periods.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import type { Scope, ScopeTarget } from '../domain/scope.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import { findCouncils } from '../regimes/find-councils.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { fitReports } from './fit-reports.ts';
import { knownCouncils } from './known-councils.ts';
import { spreadOverYears } from './spread-over-years.ts';

export interface ScopeRequest {
  /** The question, or one clause of it. */
  question: string;
  /** The clause before, whose periods and bodies count where this one names none. */
  leansOn?: string;
  /** The whole question, whose council counts where the clause names none. */
  whole?: string;
  /** Reports that the audience may see. */
  reports: readonly ReportSummary[];
  regimes: Regimes;
  /** What "we" and "our" mean; absent when not set. */
  homeCouncil?: string;
  /** A council chosen by the person, beside the question. */
  council?: string | undefined;
  /** A period and a regime (its key) chosen so. */
  period?: string | undefined;
  regime?: string | undefined;
  /** The year in which the question is asked, for "last year". */
  year: number;
}

interface Stretch {
  start: number;
  end: number;
}

/** A name with where it stands in the words that it was read from; carried over from other words, it stands nowhere in these. */
type Placed<Name> = Stretch & Name & { from?: Stretch };

interface Named {
  councils: Placed<{ name: string }>[];
  periods: Placed<{ period: string }>[];
  inspectorates: (Stretch & { key: string })[];
  regimes: (Stretch & { key: string })[];
}

const home = /\b(?:we|us|our|ours|this council)\b/iu;
const relativeYear = /\b(last|this) year\b/giu;

/** Where to look for an answer: what the question names, held against what the reports are about. */
export function findScope(request: ScopeRequest): Scope {
  const named = readNames(request);
  const targets = pairCouncils(named, request.regimes)
    .map((target) => fitReports(target, request.reports, request.regimes))
    .flatMap((target, _, all) =>
      all.length > 1 ? [target] : spreadOverYears(request.question, target, request.reports),
    );
  const unmatched = targets
    .filter((target) => target.reportIds.length === 0)
    .map((target) => sayTarget(target, request.regimes));
  // What no report belongs to is not where to look but what is asked about: "what did the peer challenge recommend".
  const open = new Set(targets.flatMap((target) => (target.regimeOpen ? target.regimes : [])));
  const judging = new Set(targets.flatMap((target) => target.inspectorates));
  const stretches = [
    ...named.councils,
    ...named.periods,
    ...named.inspectorates.filter((one) => judging.has(one.key)),
    ...named.regimes.filter((one) => !open.has(one.key)),
  ];
  return {
    targets,
    unmatched,
    named: stretches.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end })),
  };
}

const nowhere = { start: 0, end: 0 };

function readNames(request: ScopeRequest): Named {
  const { question, leansOn = '', whole, regimes, homeCouncil, year } = request;
  const bodies = findNamedBodies(question, regimes, { asked: true });
  const relative = [...question.matchAll(relativeYear)].map((match) => ({
    period: String(match[1]!.toLowerCase() === 'last' ? year - 1 : year),
    start: match.index,
    end: match.index + match[0].length,
  }));
  // Without a home council "last year" speaks of a report's own time as often as of today.
  // One sentence speaks of one place: "how many strengths and how many weaknesses did CQC find".
  const before = whole !== undefined && splitSentences(whole).length === 1 ? whole : leansOn;
  const carried = findNamedBodies(before, regimes, { asked: true });
  const own = [...findPeriods(question), ...(homeCouncil === undefined ? [] : relative)];
  const orCarried = <One>(found: readonly One[], others: readonly One[]) =>
    found.length > 0 ? [...found] : others.map((one) => ({ ...one, ...nowhere }));
  const offset = Math.max(0, (whole ?? '').indexOf(before));
  const periodsBefore = findPeriods(before).map((one) => ({
    ...one,
    from: { start: one.start + offset, end: one.end + offset },
  }));
  const inspectorates = orCarried(bodies.inspectorates, carried.inspectorates);
  const regimesNamed = orCarried(bodies.regimes, carried.regimes);
  return {
    councils: councilsNamed(request),
    periods: orChosen(orCarried<Placed<{ period: string }>>(own, periodsBefore), request.period, 'period'),
    inspectorates,
    regimes: inspectorates.length > 0 ? regimesNamed : orChosen(regimesNamed, request.regime, 'key'),
  };
}

/** What is named; where nothing is, what was chosen beside the question. */
function orChosen<Key extends string, One extends Stretch & Record<Key, string>>(
  named: One[],
  chosen: string | undefined,
  key: Key,
): One[] {
  return named.length > 0 || chosen === undefined ? named : [{ ...nowhere, [key]: chosen } as One];
}

/** The councils of the clause; where it names none, those of the whole question, the one chosen beside it, or our own. */
function councilsNamed({
  question,
  whole,
  reports,
  regimes,
  homeCouncil,
  council,
}: ScopeRequest): Named['councils'] {
  const known = knownCouncils(reports, regimes);
  const own = findCouncils(question, known, { asked: true });
  if (own.length > 0) return own;
  const carried = whole === undefined ? [] : findCouncils(whole, known, { asked: true });
  if (carried.length > 0) return carried.map(({ name, ...from }) => ({ name, ...nowhere, from }));
  if (council !== undefined) return [{ name: council, ...nowhere }];
  return homeCouncil !== undefined && home.test(question) ? [{ name: homeCouncil, ...nowhere }] : [];
}

/** A council with the period that stands nearest to it; one target for all periods when one council or none is named. */
function pairCouncils(
  named: Named,
  regimes: Regimes,
): Pick<ScopeTarget, 'council' | 'periods' | 'inspectorates' | 'regimes'>[] {
  const { councils, periods } = named;
  const names = [...new Set(councils.map((council) => council.name))];
  const keys = {
    inspectorates: withParts(named.inspectorates, regimes),
    regimes: [...new Set(named.regimes.map((one) => one.key))],
  };
  const all = [...new Set(periods.map((period) => period.period))];
  if (names.length < 2)
    return [{ ...(names[0] === undefined ? {} : { council: names[0] }), periods: all, ...keys }];
  const apart = all.length >= 2 && periods.length >= names.length;
  return names.map((name) => {
    const stretch = readAt(councils.find((council) => council.name === name)!);
    const nearest = [...periods].sort(
      (a, b) => distance(readAt(a), stretch) - distance(readAt(b), stretch),
    )[0];
    return { council: name, periods: apart && nearest !== undefined ? [nearest.period] : all, ...keys };
  });
}

/** The keys named, and those of their parts: the Social Services Inspectorate spoke for the Department of Health. */
function withParts(named: readonly { key: string }[], regimes: Regimes): string[] {
  const keys = new Set(named.map((one) => one.key));
  const parts = regimes.inspectorates.filter((one) => one.parent !== undefined && keys.has(one.parent));
  return [...keys, ...parts.map((one) => one.key).filter((key) => !keys.has(key))];
}

/** How far a period stands from a council's name; one that follows the name is nearer than one before it. */
function distance(period: Stretch, council: Stretch): number {
  return period.start >= council.end ? period.start - council.end : 40 + council.start - period.end;
}

/** Where a name was read: in the clause itself, or in the words that it was carried over from. */
function readAt(placed: Placed<unknown>): Stretch {
  return placed.from ?? placed;
}

function sayTarget(target: ScopeTarget, regimes: Regimes): string {
  const names = [
    ...target.inspectorates.map((key) => regimes.inspectorates.find((one) => one.key === key)?.short ?? key),
    ...(target.council === undefined ? [] : [target.council]),
  ];
  return names.join(' and ');
}
