import type { FindingOf } from '../../domain/finding.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldIndicator } from './gold-report.ts';
import type { FieldScore, Miss } from './score-list.ts';
import { tokensOf } from './tokens-of.ts';

type Indicator = FindingOf<'indicator'>;
type Value = { period?: string | null | undefined; printed: string; quartile?: string | null | undefined };

/**
 * Indicators as their parts: one for the code, one for each printed value with its period, one for each quartile. A value under another
 * period than its own is critical (`year`). Labels without a code are not scored; findings that name an indicator twice are
 * taken by the fuller row. Trends are a field of their own.
 */
export function scoreIndicators(
  input: ScoringInput,
  labels: readonly GoldIndicator[],
  council = '',
): FieldScore[] {
  const coded = labels
    .filter((label) => label.code != null)
    .map((label) => ({ ...label, values: label.values.flatMap((value) => ownValue(value, council)) }));
  const found = fullest(input.report.extraction.findings.filter((finding) => finding.kind === 'indicator'));
  const values = emptyScore('indicators');
  const trends = emptyScore('trends');
  for (const label of coded) {
    const key = codeKey(label.code!);
    const indicator = found.get(key);
    found.delete(key);
    addParts(values, label, indicator, input);
    addTrend(trends, label, indicator, input);
  }
  for (const indicator of found.values()) {
    values.found += partsOf(indicator).length;
    values.misses.push({
      field: 'indicators',
      sort: 'unexpected',
      found: `${indicator.code} ${indicator.label}`,
      span: indicator.citation,
    });
  }
  return [values, ...(trends.wanted + trends.found === 0 ? [] : [trends])];
}

function emptyScore(field: string): FieldScore {
  return { field, matched: 0, wanted: 0, found: 0, voiced: 0, misses: [] };
}

function fullest(indicators: readonly Indicator[]): Map<string, Indicator> {
  const byCode = new Map<string, Indicator>();
  for (const one of indicators) {
    const before = byCode.get(codeKey(one.code));
    if (before === undefined || before.values.length < one.values.length) byCode.set(codeKey(one.code), one);
  }
  return byCode;
}

function codeKey(code: string): string {
  return tokensOf(code).join('');
}

/** Every part as a string that two rows share when they say the same: "code", "2012/13 = 18.9", "2012/13 is second". */
function partsOf({ values }: { values: readonly Value[] }): string[] {
  return [
    'code',
    ...values
      .filter((value) => value.printed.trim() !== '')
      .map((value) => `${value.period ?? ''} = ${cell(value)}`),
    ...values.flatMap((value) =>
      value.quartile == null || value.quartile === ''
        ? []
        : [`${value.period ?? ''} is ${value.quartile.trim().toLowerCase()}`],
    ),
  ];
}

/** Targets and what other councils have stand in columns of their own: only a period, or the council's own column of it, is a value. */
function ownValue<T extends Value>(value: T, council: string): T[] {
  const [, period, whose = ''] = /^(\d{4}(?:[/–-]\d{2,4})?)(?: (.+))?$/u.exec(value.period ?? '') ?? [];
  if (value.period == null) return [value];
  if (period === undefined || (whose !== '' && !council.includes(whose))) return [];
  return [{ ...value, period }];
}

function cell({ printed }: Value): string {
  return printed.replace(/[\s*†‡]+/gu, '').toLowerCase();
}

function addParts(
  score: FieldScore,
  label: GoldIndicator,
  indicator: Indicator | undefined,
  { place }: ScoringInput,
): void {
  const wanted = partsOf(label);
  const found = indicator === undefined ? [] : partsOf(indicator);
  score.wanted += wanted.length;
  score.found += found.length;
  score.matched += wanted.filter((part) => found.includes(part)).length;
  const span = place(label) ?? indicator?.citation;
  const missing = wanted.filter((part) => !found.includes(part));
  const besides = found.filter((part) => !wanted.includes(part));
  if (missing.length + besides.length === 0) return;
  const otherYear = besides.some((part) => {
    const [period, value] = part.split(' = ');
    return (
      value !== undefined &&
      wanted.some((one) => one.endsWith(` = ${value}`) && !one.startsWith(`${period} `))
    );
  });
  const miss: Miss = {
    field: 'indicators',
    sort: indicator === undefined ? 'missing' : 'wrong',
    ...(otherYear ? { critical: 'year' as const } : {}),
    wanted: `${label.code}: ${missing.join(', ')}`,
    ...(indicator === undefined ? {} : { found: besides.join(', ') }),
    ...(span === undefined ? {} : { span }),
  };
  score.misses.push(miss);
}

function addTrend(
  score: FieldScore,
  label: GoldIndicator,
  indicator: Indicator | undefined,
  { place }: ScoringInput,
): void {
  const [wanted, found] = [label.trend?.trim() ?? '', indicator?.trend?.trim() ?? ''];
  score.wanted += Number(wanted !== '');
  score.found += Number(found !== '');
  if (wanted === found) score.matched += Number(wanted !== '');
  else {
    const span = place(label) ?? indicator?.citation;
    score.misses.push({
      field: 'trends',
      sort: found === '' ? 'missing' : wanted === '' ? 'unexpected' : 'wrong',
      wanted: `${label.code}: ${wanted}`,
      found: `${label.code}: ${found}`,
      ...(span === undefined ? {} : { span }),
    });
  }
}
