import { describe, expect, it } from 'vitest';
import { findExpansions } from '../../src/answer/find-expansions.ts';
import { madeVersion } from '../support/made-version.ts';

const expand = (text: string, acronym: string) => {
  const report = madeVersion(`# A report\n\n${text}\n`);
  return findExpansions(report, acronym).map(({ startChar, endChar }) =>
    report.content.text.slice(startChar, endChar),
  );
};

describe('findExpansions', () => {
  it('finds the long form before the acronym in brackets, with the fewest words that spell it', () => {
    expect(expand('Last June Joint Strategic Needs Assessment (JSNA) work began.', 'JSNA')).toEqual([
      'Joint Strategic Needs Assessment (JSNA)',
    ]);
  });

  it('finds the long form in brackets after the acronym', () => {
    expect(expand('The MASH (Multi-Agency Safeguarding Hub) met.', 'MASH')).toEqual([
      'MASH (Multi-Agency Safeguarding Hub)',
    ]);
    expect(expand('The CAF (Common Assessment Framework) is used.', 'CAF')).toEqual([
      'CAF (Common Assessment Framework)',
    ]);
  });

  it('passes over the small words that an acronym leaves out', () => {
    expect(expand('The Director of Adult Services (DAS) spoke.', 'DAS')).toEqual([
      'Director of Adult Services (DAS)',
    ]);
  });

  it('knows the plural of an acronym', () => {
    expect(expand('Primary Care Trusts (PCTs) pay.', 'PCTs')).toEqual(['Primary Care Trusts (PCTs)']);
    expect(expand('Primary Care Trusts (PCTs) pay.', 'PCT')).toEqual(['Primary Care Trusts (PCTs)']);
  });

  it('takes capitalised words for it only where no brackets say so', () => {
    expect(expand('We read the Carers Action Plan. The CAP is new.', 'CAP')).toEqual(['Carers Action Plan']);
    expect(expand('A Care Advice Point (CAP) opened. The Carers Action Plan was read.', 'CAP')).toEqual([
      'Care Advice Point (CAP)',
    ]);
  });

  it('gives each wording once, and both where a report prints two', () => {
    const twice = 'The Carers Action Plan (CAP) is new. The Carers Action Plan (CAP) is long.';
    expect(expand(twice, 'CAP')).toHaveLength(1);
    expect(expand(`${twice} A Care Advice Point (CAP) opened.`, 'CAP')).toHaveLength(2);
  });

  it('makes nothing up where the words in brackets do not spell it, or none are printed', () => {
    expect(expand('The JSNA (see page 4 of the annex) is new.', 'JSNA')).toEqual([]);
    expect(expand('The board read it (JSNA).', 'JSNA')).toEqual([]);
    expect(expand('Nothing of the sort.', 'JSNA')).toEqual([]);
  });
});
