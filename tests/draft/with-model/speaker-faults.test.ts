import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../src/domain/voice.ts';
import { speakerFaults } from '../../../src/draft/with-model/speaker-faults.ts';
import { regimes } from '../../support/made-version.ts';

const quote = 'Reviews of home care were late in 34% of cases.';

describe('whose words a sentence says they are', () => {
  it.each<[Voice, string, boolean]>([
    ['inspectorate', 'Reviews of home care were late in 34% of cases.', true],
    ['inspectorate', 'CQC found that reviews of home care were late in 34% of cases.', true],
    ['inspectorate', 'The council stated that reviews of home care were late in 34% of cases.', false],
    ['inspectorate', 'According to the council, reviews of home care were late.', false],
    ['inspectorate', 'We found that reviews of home care were late.', false],
    ['inspectorate', 'The letter said “we found reviews late”.', true],
    ['council-own', 'The council said that reviews of home care were late.', true],
    ['council-own', 'CQC found that reviews of home care were late.', false],
    ['council-own', 'Inspectors judged reviews of home care to be late.', false],
    [
      'reported-by-council',
      'The council’s report said that CQC found reviews of home care to be late.',
      true,
    ],
    ['reported-by-council', 'Ofsted found that reviews of home care were late.', false],
  ])('is held against the voice %s: %s', (voice, text, holds) => {
    expect(speakerFaults(text, [quote], { voice, regimes }).length === 0).toBe(holds);
  });

  it('may be said where the cited words say it', () => {
    const cited = 'The council told inspectors that it had closed the home. CQC found no fault in that.';
    const said = 'The council told inspectors that it had closed the home.';
    expect(speakerFaults(said, [cited], { voice: 'inspectorate', regimes })).toEqual([]);
    expect(speakerFaults('CQC found no fault.', [cited], { voice: 'council-own', regimes })).toEqual([]);
  });
});
