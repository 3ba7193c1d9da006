import type { ReportFacts } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldReport } from './gold-report.ts';
import type { CriticalKind, FieldScore, Miss } from './score-list.ts';
import { tokensHeld } from './token-overlap.ts';
import { tokensOf } from './tokens-of.ts';

interface Fact {
  name: keyof ReportFacts &
    ('title' | 'council' | 'regime' | 'period' | 'voice' | 'inspectionStart' | 'inspectionEnd' | PrintedFact);
  /** `exact`: equal but for spelling of marks and case. `held`: the words of one stand in the other. */
  alike: 'exact' | 'held';
  critical?: CriticalKind;
}

type PrintedFact = 'reportDate' | 'reportOf' | 'portfolioHolder' | 'keyDecision' | 'status' | 'wards';

const facts: readonly Fact[] = [
  { name: 'title', alike: 'held' },
  { name: 'council', alike: 'held', critical: 'council' },
  { name: 'regime', alike: 'exact', critical: 'body' },
  { name: 'period', alike: 'exact', critical: 'year' },
  { name: 'voice', alike: 'exact', critical: 'voice' },
  { name: 'inspectionStart', alike: 'exact', critical: 'date' },
  { name: 'inspectionEnd', alike: 'exact', critical: 'date' },
  { name: 'reportDate', alike: 'exact', critical: 'date' },
  { name: 'reportOf', alike: 'held' },
  { name: 'portfolioHolder', alike: 'held' },
  { name: 'keyDecision', alike: 'exact' },
  { name: 'status', alike: 'held' },
  { name: 'wards', alike: 'held' },
];

/**
 * What the report states of itself, a unit for each labelled fact that is stated or was found. `unknown` counts as not found. A wrong council,
 * date, period, regime or voice is critical; one that is merely absent is not.
 */
export function scoreFacts(input: ScoringInput, gold: GoldReport): FieldScore {
  const score: FieldScore = { field: 'facts', matched: 0, wanted: 0, found: 0, voiced: 0, misses: [] };
  const { report } = input.report.extraction;
  for (const fact of facts) {
    // The year of an inspection may stand for a period that nobody labelled.
    if (gold[fact.name] === undefined || (fact.name === 'period' && gold.period === null)) continue;
    const found = report[fact.name] === 'unknown' ? undefined : report[fact.name];
    addFact(score, fact, gold[fact.name] ?? undefined, found, report.evidence[fact.name]);
  }
  if (gold.letterDate !== undefined) addLetterDate(score, report, gold.letterDate ?? undefined);
  return score;
}

function addFact(
  score: FieldScore,
  { name, alike, critical }: Omit<Fact, 'name'> & { name: string },
  wanted: string | undefined,
  found: string | undefined,
  span: Span | undefined,
): void {
  score.wanted += Number(wanted !== undefined);
  score.found += Number(found !== undefined);
  if (wanted === undefined && found === undefined) return;
  const right = wanted !== undefined && found !== undefined && same(wanted, found, alike);
  if (right) score.matched += 1;
  else score.misses.push(missOf(name, wanted, found, critical, span));
}

function same(wanted: string, found: string, alike: Fact['alike']): boolean {
  if (tokensOf(wanted).join(' ') === tokensOf(found).join(' ')) return true;
  return alike === 'held' && Math.max(tokensHeld(wanted, found), tokensHeld(found, wanted)) >= 0.9;
}

function missOf(
  name: string,
  wanted: string | undefined,
  found: string | undefined,
  critical: CriticalKind | undefined,
  span: Span | undefined,
): Miss {
  const wrong = wanted !== undefined && found !== undefined;
  return {
    field: 'facts',
    sort: wrong ? 'wrong' : found === undefined ? 'missing' : 'unexpected',
    ...(wrong && critical !== undefined ? { critical } : {}),
    ...(wanted === undefined ? {} : { wanted: `${name}: ${wanted}` }),
    ...(found === undefined ? {} : { found: `${name}: ${found}` }),
    ...(span === undefined ? {} : { span: { startChar: span.startChar, endChar: span.endChar } }),
  };
}

/** The letter's own date is among those found; a conflict that the report prints may stand beside it. */
function addLetterDate(score: FieldScore, report: ReportFacts, wanted: string | undefined): void {
  const dates = report.letterDates.map((letter) => letter.date);
  const found = dates.find((date) => date === wanted) ?? dates[0];
  addFact(
    score,
    { name: 'letterDate', alike: 'exact', critical: 'date' },
    wanted,
    found,
    report.letterDates[0]?.citation,
  );
}
