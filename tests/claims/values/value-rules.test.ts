import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../src/claims/claim-words.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';
import { valueRules } from '../../../src/claims/values/value-rules.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());

/** Quote, context, claim, and the kind of fault it has: null for none, "any" where several may be told first. */
type Case = readonly [quote: string, context: readonly string[], claim: string, fault: string | null];

const ash = ['Ashmere City Council', 'CQC assessment 2008/09'];
const H = ['Measure | 2011/12 | 2011/12 Quartile | 2012/13 | 2012/13 Quartile'];
const H1 = [
  'Enabling choice',
  'Measure',
  '2011/12',
  '2011/12 Quartile',
  '2012/13',
  '2012/13 Quartile',
  'Ashmere City Council',
  'Self-assessment 2012/13',
];
const row = 'Carers who had a review | 66.1% | Bottom | 74.4% | Third';
const cases: readonly Case[] = [
  [
    'The rate fell from 45% in 2008 to 38% in 2009.',
    ash,
    'The rate was 38 per cent in 2009, down from 45 per cent in 2008.',
    null,
  ],
  ['The rate fell from 45% in 2008 to 38% in 2009.', ash, 'The rate was 38% in 2008.', 'any'],
  ['The rate fell from 45% in 2008 to 38% in 2009.', ash, 'The rate fell from 38% to 45%.', 'any'],
  ['The rate fell from 45% in 2008 to 38% in 2009.', ash, 'The rate fell by seven percentage points.', null],
  ['The rate fell from 45% in 2008 to 38% in 2009.', ash, 'The rate fell by 7%.', 'any'],
  [
    'The proportion of adults reviewed rose from 45% to 52% between 2008 and 2009.',
    ash,
    'In 2008, 45% of adults were reviewed.',
    null,
  ],
  [
    'The proportion of adults reviewed rose from 45% to 52% between 2008 and 2009.',
    ash,
    'In 2008, 52% of adults were reviewed.',
    'any',
  ],
  ['65% of adults and 40% of carers had a review.', ash, 'Four in ten carers had a review.', null],
  ['65% of adults and 40% of carers had a review.', ash, '65% of carers had a review.', 'any'],
  [
    'Reviews were completed for 65 per cent of people, compared with a national average of 70 per cent.',
    ash,
    'Nationally the average was 65%.',
    'any',
  ],
  [
    'Reviews were completed for 65 per cent of people, compared with a national average of 70 per cent.',
    ash,
    '65% of people had a completed review, against 70% nationally.',
    null,
  ],
  ['A quarter of care leavers are not in work.', ash, '25% of care leavers are out of work.', null],
  [
    '26.1% of care leavers are not in work.',
    ash,
    'About a quarter of care leavers are out of work.',
    'number',
  ],
  ['58% of care leavers are in work.', ash, 'More than half of care leavers are in work.', null],
  ['45% of people had a review.', ash, '45 people had a review.', 'unit'],
  ['Assessments take 45 days on average.', ash, 'Assessments take 45 weeks on average.', 'any'],
  ['Assessments are done within 14 days.', ash, 'Assessments are done in two weeks.', null],
  ['The action plan is due within 70 working days.', ash, 'The plan is due within 70 days.', 'unit'],
  ['The council spent £4.5 million on home care.', ash, '£4.5m was spent on home care.', null],
  ['The council spent £4.5 million on home care.', ash, '£4.5bn was spent on home care.', 'number'],
  ['12 of 45 children had a plan.', ash, '45 of 12 children had a plan.', 'any'],
  ['12 of 45 children had a plan.', ash, 'Twelve of the 45 children had a plan.', null],
  [row, H, '74.4% of carers had a review in 2012/13.', null],
  [row, H, '66.1% of carers had a review in 2012/13.', 'any'],
  [row, H1, 'In 2011/12, 66.1% of carers had a review.', null],
  [row, H1, 'In 2011/12, 74.4% of carers had a review.', 'any'],
  [row, H, 'It was in the bottom quartile in 2012/13.', 'any'],
  [row, H, 'It moved from the bottom quartile in 2011/12 to the third in 2012/13.', null],
  [
    'Leadership is rated good and safeguarding is rated adequate.',
    ash,
    'Safeguarding was judged adequate.',
    null,
  ],
  [
    'Leadership is rated good and safeguarding is rated adequate.',
    ash,
    'Safeguarding was judged good.',
    'grade',
  ],
  [
    'The experiences of care leavers | Outstanding',
    ['Judgement | Grade', 'Inspection of Fenwick children’s services'],
    'The council was judged outstanding overall.',
    'grade',
  ],
  [
    'The experiences of care leavers | Outstanding',
    ['Judgement | Grade', 'Inspection of Fenwick children’s services'],
    'Care leavers’ experiences were graded outstanding.',
    null,
  ],
  ['Progress has been good, but leadership is inadequate.', ash, 'Leadership is good.', 'grade'],
  [
    'Jane Smith, Director of Adult Services, and Paul Brown, Head of Finance, attended.',
    ash,
    'Paul Brown, the Director of Adult Services, attended.',
    'name',
  ],
  [
    'Jane Smith, Director of Adult Services, and Paul Brown, Head of Finance, attended.',
    ash,
    'Jane Brown attended.',
    'name',
  ],
  [
    'Jane Smith, Director of Adult Services, and Paul Brown, Head of Finance, attended.',
    ash,
    'Smith attended.',
    null,
  ],
  ['The Joint Strategic Needs Assessment is out of date.', ash, 'The JSNA is not up to date.', null],
  [
    'The council works with the Thornhill Trust.',
    ash,
    'The council works with the Marlbridge Trust.',
    'name',
  ],
  ['Services improved.', ash, 'Services in Thornhill City Council improved.', 'council'],
  ['Services improved.', ['Leicestershire County Council'], 'Services in Leicester improved.', 'any'],
  ['Services improved.', ['Ashmere City Council'], 'Ashmere’s services improved.', null],
  ['Services improved.', ['Ashmere City Council'], 'Thornhill’s services improved.', 'any'],
  [
    'The council says that carers are well supported.',
    ['Ashmere City Council', 'Self-assessment'],
    'CQC found that carers are well supported.',
    'speaker',
  ],
  [
    'Carers told us that breaks are hard to get.',
    ['Fenwick County Council', 'Inspection of Fenwick'],
    'Inspectors found that breaks are hard to get.',
    'speaker',
  ],
  [
    'Breaks are hard to get.',
    ['Fenwick County Council', 'CQC assessment 2008/09'],
    'Ofsted found that breaks are hard to get.',
    'speaker',
  ],
  [
    'Breaks are hard to get.',
    ['Fenwick County Council', 'CQC assessment 2008/09'],
    'CQC found that breaks are hard to get.',
    null,
  ],
  [
    'Breaks are hard to get.',
    ['Fenwick County Council', 'Inspection of Fenwick by Ofsted'],
    'Inspectors found that breaks are hard to get.',
    null,
  ],
  [
    'CQC rated the council as performing well.',
    ['Report of the Strategic Director'],
    'The council’s report says that CQC rated it as performing well.',
    null,
  ],
  ['Plans are “not yet consistently good”.', ash, 'Plans are “consistently good”.', 'quotation'],
  [
    'The service met 9 of 11 targets on 26 August 2003.',
    ash,
    'Nine of eleven targets were met in August 2003.',
    null,
  ],
  ['The service met 9 of 11 targets on 26 August 2003.', ash, 'Nine targets were met in July 2003.', 'year'],
  [
    'In 2008 the council opened Holt House. In 2009 it closed the day centre.',
    ash,
    'The council closed the day centre in 2008.',
    'year',
  ],
  [
    'In 2008 the council opened Holt House. In 2009 it closed the day centre.',
    ash,
    'The council closed the day centre in 2009.',
    null,
  ],
  ['Three areas need work:\n• housing\n• reviews\n• carers', ash, 'Two areas need work.', 'number'],
  ['One of the areas is weak: reviews.', ash, 'Reviews are weak.', null],
];

function faultsOf(quote: string, context: readonly string[], claim: string) {
  const evidence = readEvidence(quote, context);
  const said = statementOf(claim);
  return valueRules.flatMap((rule) => rule(said, evidence, words));
}

describe('values in claims', () => {
  it.each(cases.filter(([, , , fault]) => fault === null))(
    'takes of “%s” %j: %s',
    (quote, context, claim) => {
      expect(faultsOf(quote, context, claim)).toEqual([]);
    },
  );

  it.each(cases.filter(([, , , fault]) => fault !== null))(
    'does not take of “%s” %j: %s',
    (quote, context, claim, fault) => {
      const kinds = faultsOf(quote, context, claim).map(({ kind }) => kind);
      expect(kinds.length).toBeGreaterThan(0);
      if (fault !== 'any') expect(kinds).toContain(fault);
    },
  );
});
