import { describe, expect, it } from 'vitest';
import { citeSpan } from '../../src/answer/cite-evidence.ts';
import { sayYears } from '../../src/answer/say-years.ts';
import type { Claim } from '../../src/domain/answer.ts';
import { spanOf } from '../support/made-evidence.ts';
import { madeSummary } from '../support/made-summary.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion('# Letter\n\nCarers had breaks.\n');
const claimOf = (...reportIds: string[]): Claim => ({
  text: '“Carers had breaks.”',
  origin: 'quoted',
  voice: 'inspectorate',
  citations: reportIds.map((reportId) => ({
    ...citeSpan(report, spanOf(report, 'Carers had breaks.')),
    reportId,
  })),
});
const council = 'Fenwick County Council';
const reports = [
  madeSummary('later', { council, periods: ['2008/09'], years: [2009] }),
  madeSummary('earlier', { council, periods: ['2003/04'], years: [2004] }),
  madeSummary('alike', { council: 'Ashmere City Council', periods: ['2008/09'] }),
  madeSummary('undated', { council }),
];

describe('sayYears', () => {
  it('says of which years the reports cited are, earliest first', () => {
    expect(sayYears([claimOf('later'), claimOf('earlier')], reports)).toBe(
      'The reports cited are of different years: Fenwick County Council, 2003/04; Fenwick County Council, 2008/09.',
    );
  });

  it('says nothing where all are of one year, or state none', () => {
    expect(sayYears([claimOf('later', 'alike')], reports)).toBeUndefined();
    expect(sayYears([claimOf('later', 'undated')], reports)).toBeUndefined();
    expect(sayYears([], reports)).toBeUndefined();
  });
});
