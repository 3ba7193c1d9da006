import { describe, expect, it } from 'vitest';
import { findJudgements } from '../../../src/extract/judgements/find-judgements.ts';
import { openText } from '../open-text.ts';

const report = (
  body: string,
) => `# Inspection of services for children in need of help and protection, children looked after and care leavers

Fenwick

Inspection dates: 6 to 30 March 2017

Lead inspector: Orla Quill HMI

## The local authority

${body}
`;

const earlier = async (body: string) =>
  findJudgements(await openText(report(body)))
    .filter((one) => one.earlier)
    .map(({ area, grade, period, citation }) => [area, grade, period, citation.quote]);

describe('earlier inspections', () => {
  it('each have their subject and year from the sentence before the grade', async () => {
    const body = `### Previous Ofsted inspections

- The previous inspection of the local authority’s work to protect children was published in May 2012. The local authority was judged to be adequate.
- The previous inspection of the local authority’s services for foster care was in July 2011. The local authority was judged to be adequate.
- The local authority runs two homes. Both were judged to be good.`;
    expect(await earlier(body)).toEqual([
      [
        'work to protect children',
        'adequate',
        '2012',
        'The previous inspection of the local authority’s work to protect children was published in May 2012. The local authority was judged to be adequate.',
      ],
      [
        'services for foster care',
        'adequate',
        '2011',
        'The previous inspection of the local authority’s services for foster care was in July 2011. The local authority was judged to be adequate.',
      ],
    ]);
  });

  it('told in one sentence keep each its own subject and year', async () => {
    const found = await earlier(
      'Leaders built on the previous inspections of family support (in 2012), which judged services to be good, and of foster care (in 2010), which judged services to be adequate.',
    );
    expect(found.map((one) => one.slice(0, 3))).toEqual([
      ['family support', 'good', '2012'],
      ['foster care', 'adequate', '2010'],
    ]);
  });
});
