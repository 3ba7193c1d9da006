import { describe, expect, it } from 'vitest';
import { findJudgements } from '../../../src/extract/judgements/find-judgements.ts';
import { openText } from '../open-text.ts';
import { coverOfCaa, coverOfCqc, ilacs } from '../paper-texts.ts';

const inCqcPaper = async (body: string) => findJudgements(await openText(coverOfCqc(body)));

describe('a judgement told in words', () => {
  it('is reported by the council, and the inspectorate’s that the sentence names', async () => {
    const body = `17. Ofsted's annual rating of children's services in Ashmere is that they are performing well.

18. The Care Quality Commission judged adult social care to be performing adequately.`;
    const found = findJudgements(await openText(coverOfCaa(body)));
    expect(
      found.map(({ inspectorate, voice, regime, grade }) => [inspectorate, voice, regime, grade]),
    ).toEqual([
      ['ofsted', 'reported-by-council', 'ofsted-childrens-rating', 'well'],
      ['cqc', 'reported-by-council', 'adult-apa', 'adequately'],
    ]);
  });

  it('is given to every area that the sentence names with it', async () => {
    const found = await inCqcPaper(
      '2.2 CQC found the Council to be performing excellently in making a positive contribution, and performing well in economic well-being and in personal dignity and respect.',
    );
    expect(found.map(({ areaKey, grade }) => [areaKey, grade])).toEqual([
      ['contribution', 'excellently'],
      ['economic', 'well'],
      ['dignity', 'well'],
    ]);
  });

  it('is given to what stands in brackets before the verb, and to nothing where only a number is told', async () => {
    const found = await inCqcPaper(
      '2.2 Of the seven outcomes, one (making a positive contribution) was graded excellent, five were graded good and one (increased choice and control) was graded adequate by CQC.',
    );
    expect(found.map(({ areaKey, grade }) => [areaKey, grade])).toEqual([
      ['contribution', 'excellent'],
      ['choice', 'adequate'],
    ]);
  });

  it('is given to what stands right before the verb, whatever is named after it', async () => {
    const found = await inCqcPaper(
      '2.2 CQC said that economic well-being was graded as good and that quality of life comes next.',
    );
    expect(found.map(({ areaKey, grade }) => [areaKey, grade])).toEqual([['economic', 'good']]);
  });

  it('is the overall one where the council itself is graded, whoever is the subject of the sentence', async () => {
    const [found] = await inCqcPaper(
      '2.2 Cabinet is asked to note that CQC has rated the Council "performing well".',
    );
    expect(found).toMatchObject({
      area: 'the Council',
      areaKey: 'overall',
      overall: true,
      printed: 'performing well',
    });
  });

  it('has no grade of a scale where something else is judged than the regime judges', async () => {
    const [found] = await inCqcPaper(
      '2.2 A service inspection by CQC rated safeguarding of older people as poor.',
    );
    expect(found).toMatchObject({ area: 'safeguarding of older people', printed: 'poor' });
    expect(found?.scale).toBeUndefined();
    expect(found?.areaKey).toBeUndefined();
  });

  it.each([
    'The Council aims to be rated as performing excellently by CQC in 2011.',
    'CQC has set out what would be judged as performing excellently.',
    'Members hope to see the service rated excellent by CQC.',
    'The plan should help the Council towards being graded as performing well by CQC.',
    'CQC listed the areas in which the council performs well.',
  ])('is not found in what is hoped for or only listed: %s', async (sentence) => {
    expect(await inCqcPaper(`2.2 ${sentence}`)).toEqual([]);
  });

  it.each([
    'Each outcome is graded as one of four grades, from performing poorly to performing excellently.',
    '- Performing well – people often receive more than the least',
    'A grade of performing adequately means that people get the least and no more.',
    'A score of 25 to 38% is rated inadequate by CQC.',
  ])('is not found in what explains a scale: %s', async (sentence) => {
    expect(await inCqcPaper(`The grades used by CQC are:\n\n${sentence}`)).toEqual([]);
  });

  it('is the council’s own where it tells how it rated itself', async () => {
    const body =
      '2. In its self-evaluation the Council rated itself as 3 for managing performance.\n\n3. The Audit Commission scored the Council as 2 for managing performance.';
    const found = findJudgements(await openText(coverOfCaa(body)));
    expect(
      found.map(({ voice, inspectorate, areaKey, grade }) => [voice, inspectorate, areaKey, grade]),
    ).toEqual([
      ['council-own', undefined, 'managing-performance', '3'],
      ['reported-by-council', 'audit-commission', 'managing-performance', '2'],
    ]);
  });

  it('is the inspectorate’s where a self-assessment quotes one', async () => {
    const paper = `# Adult Social Care Self-Assessment 2013/14

Ashmere City Council

## How we are doing

The adult learning service was judged as good by Ofsted in March 2014.
`;
    const found = findJudgements(await openText(paper));
    expect(found.map(({ voice, inspectorate }) => [voice, inspectorate])).toEqual([
      ['reported-by-council', 'ofsted'],
    ]);
  });

  it('may be words that no scale holds', async () => {
    const [found] = await inCqcPaper("2.2 CQC's judgement is that home care requires a firmer hand.");
    expect(found).toMatchObject({ area: 'home care', printed: 'requires a firmer hand' });
    expect(found?.grade).toBeUndefined();
  });
});

describe('an earlier grade', () => {
  it('keeps the year that is printed with it', async () => {
    const found = await inCqcPaper(
      '2.2 CQC judged that the Council is performing well. The Council was rated "good" for 2007/08 under the former scheme.',
    );
    expect(found.map(({ grade, earlier, period }) => [grade, earlier, period])).toEqual([
      ['well', undefined, undefined],
      ['good', true, '2007/08'],
    ]);
  });

  it('is told in an inspectorate’s own report too, where no other grade is taken from its prose', async () => {
    const body = `| Judgement | Grade |
| --- | --- |
| Overall effectiveness | Good |

1. Services have got better since 2019, when the council's overall effectiveness was judged to be inadequate.

2. A children's home was judged inadequate in 2022.`;
    const found = findJudgements(await openText(ilacs(body)));
    expect(found.map(({ grade, earlier, period }) => [grade, earlier, period])).toEqual([
      ['good', undefined, undefined],
      ['inadequate', true, '2019'],
    ]);
  });

  it('is not the one that holds now', async () => {
    const found = await inCqcPaper(
      '2.2 Last year was hard. The Council is now rated as performing well by CQC.',
    );
    expect(found.map(({ earlier, grade }) => [earlier, grade])).toEqual([[undefined, 'well']]);
  });

  it('stands in a column of its own in a table, and never becomes this year’s where that cell is blank', async () => {
    const body = `| Outcome | 2007/08 | 2008/09 | Target 2009/10 |
| --- | --- | --- | --- |
| Improved quality of life | Good | Performing well | Performing excellently |
| Economic well-being | Adequate | | Performing well |`;
    const found = await inCqcPaper(body);
    expect(
      found.map(({ area, printed, earlier, period, areaKey }) => [area, printed, earlier, period, areaKey]),
    ).toEqual([
      ['Improved quality of life', 'Good', true, '2007/08', undefined],
      ['Improved quality of life', 'Performing well', undefined, undefined, 'quality-of-life'],
      ['Economic well-being', 'Adequate', true, '2007/08', undefined],
    ]);
  });
});
