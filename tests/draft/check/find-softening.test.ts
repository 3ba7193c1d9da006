import { describe, expect, it } from 'vitest';
import { findSoftening } from '../../../src/draft/check/find-softening.ts';
import { regimes } from '../../support/made-version.ts';

const found = (cited: string, said: string) => findSoftening(said, [{ quote: cited }], regimes);

describe('a sentence softer than its source is caught', () => {
  it.each([
    [
      'Serious failures in recording visits put children at risk.',
      'There are challenges in recording visits.',
    ],
    [
      'There are significant weaknesses in how complaints are handled.',
      'There are weaknesses in how complaints are handled.',
    ],
    ['The quality of care plans is poor.', 'The quality of care plans is mixed.'],
    ['Leadership of the service was inadequate.', 'Leadership of the service requires improvement.'],
    ['Oversight of placements is weak.', 'Oversight of placements is developing.'],
    [
      'The share of visits made on time fell from 80% to 61%.',
      'The share of visits made on time changed from 80% to 61%.',
    ],
    [
      'The share of visits made on time fell from 80% to 61%.',
      'The share of visits made on time rose between 80% and 61%.',
    ],
    [
      'Performance on delayed discharges worsened over the year.',
      'Performance on delayed discharges varied over the year.',
    ],
    [
      'Support for carers has declined since the last review.',
      'Support for carers has improved since the last review.',
    ],
    [
      'Support for carers has deteriorated since the last review.',
      'Support for carers has been reviewed since the last review.',
    ],
    [
      'Spending per head is below that of similar councils.',
      'Spending per head is above that of similar councils.',
    ],
    ['Spending per head is well below the average.', 'Spending per head is close to the average.'],
    [
      'The council must publish an action plan by the end of May.',
      'The council may wish to publish an action plan by the end of May.',
    ],
    ['The council must tell parents about the change.', 'The council should tell parents about the change.'],
    ['Managers need to check every file each month.', 'Managers could check every file each month.'],
    [
      'Assessments are not completed within the time allowed.',
      'Assessments are completed within the time allowed.',
    ],
    ['Young people do not know how to complain.', 'Young people do not always know how to complain.'],
    ['Most care leavers have no pathway plan.', 'Some care leavers have no pathway plan.'],
    ['All of the files sampled had gaps.', 'Several of the files sampled had gaps.'],
    ['Many families wait too long for an assessment.', 'A few families wait too long for an assessment.'],
    ['Families wait too long for an assessment.', 'Families wait some time for an assessment.'],
    ['Too few disabled people are in paid work.', 'Some disabled people are in paid work.'],
    ['Staff rarely visit children alone.', 'Staff sometimes visit children alone.'],
    ['There are widespread delays in home care.', 'There are delays in home care.'],
    ['There are widespread delays in home care.', 'There are isolated delays in home care.'],
    [
      'The backlog of reviews needs urgent attention.',
      'The backlog of reviews needs attention in due course.',
    ],
    ['Care plans are out of date.', 'Care plans may be out of date.'],
    [
      'Care plans are inconsistent and out of date.',
      'Care plans are inconsistent and out of date, but good progress is being made.',
    ],
    [
      'The council missed its target for adoptions.',
      'The council made progress towards its target for adoptions.',
    ],
    ['Children were left in unsafe homes.', 'Children were left in homes whose safety was under discussion.'],
    ['Supervision of social workers is ineffective.', 'Supervision of social workers takes place.'],
    [
      'Inspectors found a failure to follow up missing children.',
      'Inspectors looked at how missing children are followed up.',
    ],
    ['Some users of the service reported good support.', 'Most users of the service reported good support.'],
    ['Decisions are delayed, and records are lost.', 'Decisions are made promptly, and records are kept.'],
  ])('%s → %s', (cited, said) => {
    expect(found(cited, said)).not.toEqual([]);
  });
});

describe('a word of how often or how many in place of another is caught, whichever way', () => {
  it.each([
    ['Plans are mostly right.', 'Plans are always right.', 'always'],
    ['Visits are late in nearly every case.', 'Visits are late in every case.', 'every'],
    ['Supervision is often a list of tasks.', 'Supervision is rarely a list of tasks.', 'rarely'],
    ['Managers usually read the file.', 'Managers sometimes read the file.', 'sometimes'],
    ['Reviews are never late.', 'Reviews are rarely late.', 'rarely'],
  ])('%s → %s', (cited, said, word) => {
    expect(found(cited, said).map((one) => one.said)).toContain(word);
  });

  it.each([
    ['Plans are mostly right.', 'Plans are largely right.'],
    ['Visits are late in nearly every case.', 'In almost every case, visits are late.'],
    ['Staff are often moved.', 'Staff are frequently moved.'],
  ])('not in other words as strong: %s → %s', (cited, said) => {
    expect(found(cited, said)).toEqual([]);
  });
});

describe('what is wrong must stay wrong', () => {
  it.each([
    ['Performance on reviews was disappointing.', 'Performance on reviews was mixed.'],
    ['The ratio is low in comparison to similar councils.', 'The ratio is comparable to similar councils.'],
    ['Keeping care staff is always a challenge.', 'Keeping care staff is going well.'],
    ['The daily count gave leaders false assurance.', 'The daily count gave leaders incomplete data.'],
  ])('%s → %s', (cited, said) => {
    expect(found(cited, said)).not.toEqual([]);
  });
});

describe('a faithful sentence is not', () => {
  it.each([
    [
      'Serious failures in recording visits put children at risk.',
      'Inspectors found serious failures in the recording of visits, which put children at risk.',
    ],
    [
      'There are significant weaknesses in how complaints are handled.',
      'It reported serious weaknesses in the handling of complaints.',
    ],
    ['The quality of care plans is poor.', 'Care plans were of poor quality.'],
    ['Leadership of the service was inadequate.', 'The leadership of the service was judged inadequate.'],
    [
      'The share of visits made on time fell from 80% to 61%.',
      'Visits made on time dropped from 80% to 61%.',
    ],
    [
      'Support for carers has declined since the last review.',
      'Since the last review support for carers had worsened.',
    ],
    [
      'Spending per head is below that of similar councils.',
      'Spending per head was lower than that of similar councils.',
    ],
    [
      'The council must publish an action plan by the end of May.',
      'The council is required to publish an action plan by the end of May.',
    ],
    [
      'Managers need to check every file each month.',
      'Every file needed to be checked by managers each month.',
    ],
    [
      'Assessments are not completed within the time allowed.',
      'Assessments were not completed in the time allowed.',
    ],
    ['Staff fail to record visits.', 'Staff did not record visits.'],
    ['Most care leavers have no pathway plan.', 'The majority of care leavers did not have a pathway plan.'],
    ['Families wait too long for an assessment.', 'Families were waiting too long to be assessed.'],
    [
      'Too few disabled people are in paid work.',
      'Only a small number of disabled people, too few, were in paid work.',
    ],
    [
      'The number of foster carers has increased and their training is well run.',
      'The number of foster carers had grown, and their training was well run.',
    ],
    [
      'Direct payments are offered to all who could have one.',
      'All who could have one were offered a direct payment.',
    ],
    ['Extra care housing opened in the spring.', 'In the spring extra care housing was opened.'],
    [
      'The council should consider how it consults young people.',
      'The council was asked to consider how young people are consulted; it should do so.',
    ],
    [
      'Staff are committed and well supported, though too many posts are vacant.',
      'Staff were committed and well supported, but too many posts were vacant.',
    ],
    [
      'The council is improving slowly and from a low base.',
      'The council was improving slowly, from a low base.',
    ],
  ])('%s → %s', (cited, said) => {
    expect(found(cited, said)).toEqual([]);
  });

  it('nor is one that repeats its source whole', () => {
    expect(found('Plans are poor.', 'The letter says: “Plans are poor”, which may change.')).toEqual([]);
  });

  it('and only what a long quotation is cited for is compared', () => {
    const cited =
      'Plans are poor and late. Foster carers are well supported. Serious failures in recording put children at risk.';
    expect(found(cited, 'Foster carers were well supported.')).toEqual([]);
    expect(found(cited, 'Recording has had some challenges for children.')).not.toEqual([]);
  });
});
