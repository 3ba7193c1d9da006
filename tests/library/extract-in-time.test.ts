import { expect, it } from 'vitest';
import { describeReport } from '../../src/library/describe-report.ts';
import { extractInTime } from '../../src/library/extract-in-time.ts';
import { withinDeadline } from '../../src/library/within-deadline.ts';
import { readReport } from '../../src/read/read-report.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const read = (text: string) => readReport({ bytes: Buffer.from(text), fileName: 'ashmere.txt' });

it('gives what the work gives, and throws what it throws', () => {
  expect(withinDeadline(1000, () => ({ made: [1, 2] }))).toEqual({ made: [1, 2] });
  const fault = new TypeError('not so');
  expect(() =>
    withinDeadline(1000, () => {
      throw fault;
    }),
  ).toThrow(fault);
});

it('breaks off a regular expression that backtracks without end', () => {
  expect(() => withinDeadline(50, () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}!`))).toThrow(/timed out/u);
});

it('breaks off an extraction whose pattern, of the council’s own regimes, backtracks without end', async () => {
  const regimes = loadRegimes();
  const own = {
    ...regimes,
    regimes: regimes.regimes.map((regime) => ({
      ...regime,
      duties: { ...regime.duties, printed: ['(?:[a-z]+ ?)+ by noon'] },
    })),
  };
  const content = await read(
    `CQC assessment of Ashmere City Council\n\nThe council must ${'send a plan and '.repeat(20)}wait.`,
  );
  const profile = describeReport(content, 'ashmere.txt', own);
  expect(() => extractInTime(content, profile, own, 300)).toThrow(
    expect.objectContaining({ code: 'extract_timeout' }),
  );
});
