import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/extract/items/find-items.ts';
import { openText } from '../open-text.ts';
import { coverOfCqc, sif } from '../paper-texts.ts';

async function recommendations(words: string) {
  return findItems(await openText(words)).flatMap((item) =>
    item.kind === 'recommendation' ? [[item.number, item.text, item.addressedTo]] : [],
  );
}

describe('recommendations of a single inspection', () => {
  it('may be one alone, under a heading in the singular', async () => {
    const body =
      '## Recommendation\n\n1. Visit children as often as their plans say.\n\n## Summary for children\n\nWe met 40 of you.';
    expect(await recommendations(sif(body))).toEqual([
      ['1.', 'Visit children as often as their plans say.', undefined],
    ]);
  });

  it('keep their numbers, and those in the board’s part are addressed to it', async () => {
    const body = `## Recommendations

1. Visit children at least as often as their plans say.

2. Give social workers time to think.

## The experiences and progress of children who need help and protection

Requires improvement

3. Social workers know children well.

## The Local Safeguarding Children Board (LSCB)

### Recommendations

14. Publish what the Board learns from audits.

### Inspection findings

15. The Board meets often.

## Information about this inspection

Inspectors read 80 records.`;
    expect(await recommendations(sif(body))).toEqual([
      ['1.', 'Visit children at least as often as their plans say.', undefined],
      ['2.', 'Give social workers time to think.', undefined],
      ['14.', 'Publish what the Board learns from audits.', 'The Local Safeguarding Children Board (LSCB)'],
    ]);
  });

  it('are addressed to whom their heading says', async () => {
    const body = '## Recommendations for the Board\n\n- Hear more from young people.';
    expect(await recommendations(sif(body))).toEqual([[undefined, 'Hear more from young people.', 'Board']]);
  });
});

describe('what a paper asks members to decide', () => {
  it('is a list led in, up to the next heading, also one that was not told apart', async () => {
    const body = `## 3. Recommendations

3.1 Cabinet is recommended to:

a) note the assessment; and

b) ask for a further report in July.

## 4. Report

4.1 CQC visited in May.`;
    expect(await recommendations(coverOfCqc(body))).toEqual([
      ['a)', 'note the assessment; and', undefined],
      ['b)', 'ask for a further report in July.', undefined],
    ]);
  });
});
