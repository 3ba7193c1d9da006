import { describe, expect, it } from 'vitest';
import { findDuties } from '../../../src/extract/duties/find-duties.ts';
import { notStatedIn } from '../../../src/extract/facts/not-stated.ts';
import { stateReport } from '../../../src/extract/facts/state-report.ts';
import { openText } from '../open-text.ts';
import { coverOn, inspectionOf } from './made-covers.ts';
import { paperWithLetter } from './made-papers.ts';

const notStated = async (words: string) => {
  const source = await openText(words);
  return notStatedIn(source, stateReport(source), findDuties(source));
};

describe('what is not stated', () => {
  it('names what an officers’ paper usually states and this one does not', async () => {
    const names = await notStated(paperWithLetter);
    expect(names).toEqual(expect.arrayContaining(['portfolioHolder', 'keyDecision', 'status', 'reportDate']));
    for (const stated of ['wards', 'letterDate', 'dueDate', 'period', 'contactEmail', 'consultations'])
      expect(names).not.toContain(stated);
  });

  it('names no letter’s date where no letter is spoken of', async () => {
    expect(await notStated(coverOn('2. Two flags were given.'))).not.toContain('letterDate');
  });

  it('asks of an inspectorate’s report only what such a report states', async () => {
    const names = await notStated(inspectionOf('Children are safe.'));
    expect(names).toContain('reportDate');
    expect(names).not.toContain('portfolioHolder');
    expect(names).not.toContain('leadInspector');
  });
});
