import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'The council will introduce a single point of contact in the spring.',
    told: ['A single point of contact is planned for the spring.'],
    lies: [],
  },
  {
    quote: 'A new advocacy contract will be let next year.',
    told: [],
    lies: ['The council has already let a new advocacy contract.'],
  },
  {
    quote: 'The commissioner will return within twelve months.',
    told: [],
    lies: ['The commissioner has been back.'],
  },
  {
    quote: "Ashmere will open three new children's homes.",
    told: [],
    lies: ["Ashmere has set up three new children's homes."],
  },
  {
    quote: "Ashmere will open three new children's homes. It has hired two managers.",
    told: ['Ashmere has hired two managers.'],
    lies: [],
  },
  {
    quote: 'The next full inspection will be in about two years.',
    told: [],
    lies: ['The council has had its next full inspection.'],
  },
  {
    quote: 'The director will attend the meeting and will take questions.',
    told: ['The director is due to attend the meeting.'],
    lies: [],
  },
  {
    quote: 'Many people, including those with dementia, have to wait too long for care.',
    told: ['Many people, some with dementia, wait too long for care.'],
    lies: [],
  },
  {
    quote: 'Many people have to wait too long for care.',
    told: [],
    lies: ['Some people wait too long for care.'],
  },
  {
    quote: 'Work with schools is an area for improvement.',
    told: ['Work with schools could be better.'],
    lies: [],
  },
  {
    quote: 'Some children are moved when they do not need to be.',
    told: ['Some children are moved without need.'],
    lies: [],
  },
  {
    quote: 'The head of the virtual school is leaving in September.',
    told: ['The head of the virtual school is due to leave in September.'],
    lies: ['The head of the virtual school left before the visit.'],
  },
  {
    quote: 'The council is attempting to cut the number of children who go missing.',
    told: ['The council is trying to cut the number of children who go missing.'],
    lies: ['The council has managed to cut the number of children who go missing.'],
  },
  {
    quote: 'The number of children is forecast to rise to 412 by 2030.',
    told: ['It is forecast that the number of children will rise to 412.'],
    lies: ['The number of children has already risen to 412.'],
  },
  {
    quote: 'Were it to be inspected today, the home would be closed.',
    told: ['If it were inspected today, the home would be closed.'],
    lies: ['The home was inspected and closed.'],
  },
  {
    quote: 'Late visits are due to an increase in referrals.',
    told: ['Late visits stem from an increase in referrals.'],
    lies: [],
  },
  {
    quote: "The council plans to open two new children's homes in the coming year.",
    told: [
      "The council intends to open two new children's homes next year.",
      "Two new children's homes are planned.",
    ],
    lies: [
      "The council has opened two new children's homes in the past year.",
      "The council opened two new children's homes.",
      "Two new children's homes have been opened.",
    ],
  },
  {
    quote: 'Managers should audit supervision records every month.',
    told: [
      'It is recommended that managers audit supervision records every month.',
      'Managers need to audit supervision records monthly.',
    ],
    lies: [
      'Managers audit supervision records every month.',
      'Managers have audited supervision records every month.',
      'Managers may audit supervision records every month.',
    ],
  },
  {
    quote: 'The new system could reduce the time that families wait.',
    told: ['The new system may reduce waiting times for families.'],
    lies: [
      'The new system has reduced the time that families wait.',
      'The new system reduces the time that families wait.',
    ],
  },
  {
    quote: 'A review of the short breaks offer is under way.',
    told: ['The council is reviewing the short breaks offer.', 'The short breaks offer is being reviewed.'],
    lies: [
      'The review of the short breaks offer has been completed.',
      'The council has reviewed the short breaks offer.',
    ],
  },
  {
    quote: 'Marlbridge has recruited six advanced practitioners.',
    told: [
      'Six advanced practitioners have been recruited in Marlbridge.',
      'Marlbridge recruited six advanced practitioners.',
    ],
    lies: [
      'Marlbridge will recruit six advanced practitioners.',
      'Marlbridge plans to recruit six advanced practitioners.',
      'Marlbridge should recruit six advanced practitioners.',
    ],
  },
  {
    quote: 'The timeliness of initial health assessments.',
    context: ['What needs to improve'],
    told: [
      'The council needs to improve the timeliness of initial health assessments.',
      'Initial health assessments must be more timely.',
    ],
    lies: ['Initial health assessments are timely.'],
  },
  {
    quote: 'Ensure that all care leavers know about their entitlements.',
    context: ['Recommendations'],
    told: [
      'The council should ensure that all care leavers know about their entitlements.',
      'Care leavers should all be told about what they are entitled to.',
    ],
    lies: [
      'The council ensured that all care leavers know about their entitlements.',
      'All care leavers know about their entitlements.',
    ],
  },
  {
    quote: 'The partnership aims to halve the number of children excluded from school.',
    told: ["The partnership's goal is to halve the number of children excluded from school."],
    lies: ['The partnership has halved the number of children excluded from school.'],
  },
  {
    quote: 'The council is expected to publish its strategy in June.',
    told: ['The council is due to publish its strategy in June.'],
    lies: ['The council published its strategy in June.'],
  },
  {
    quote: 'The authority has started to develop a sufficiency strategy.',
    told: ['Work has begun on a sufficiency strategy.'],
    lies: ['The authority has developed a sufficiency strategy.'],
  },
  {
    quote: 'The partnership will appoint two more educational psychologists by September.',
    told: ['Two further educational psychologists are to be appointed by September.'],
    lies: ['The partnership has appointed two more educational psychologists.'],
  },
  {
    quote: 'Leaders have commissioned an independent review of fostering. It reports in March.',
    told: ['Leaders commissioned an independent review of fostering, which will report in March.'],
    lies: [
      'Leaders intend to commission an independent review of fostering.',
      'Leaders should commission an independent review of fostering.',
    ],
  },
  {
    quote: 'The council may close two day centres, and has consulted 300 carers about it.',
    told: [
      'Two day centres might close; 300 carers have been consulted.',
      'Fenwick consulted 300 carers on whether two day centres should close.',
    ],
    lies: ['The council will close two day centres and has consulted 300 carers.'],
  },
  {
    quote: 'The timeliness of initial health assessments for children entering care.',
    context: ['Marlbridge', 'Ofsted', 'What needs to improve'],
    told: ['Initial health assessments for children who enter care need to be more timely.'],
    lies: ['Initial health assessments for children entering care have become more timely.'],
  },
  {
    quote: 'The principal social worker leads the practice academy.',
    told: ['The practice academy is led by the principal social worker.'],
    lies: [
      'The principal social worker used to lead the practice academy.',
      'The principal social worker is going to lead the practice academy.',
    ],
  },
  {
    quote: 'Carers assessed | 41% | 46% | 60%',
    context: ['Ashmere', 'Measure | 2012/13 | 2013/14 | Target 2014/15'],
    told: ['46% of carers were assessed in 2013/14, against a target of 60% for 2014/15.'],
    lies: ['60% of carers were assessed in 2014/15.'],
  },
  {
    quote: 'Carers assessed | 41% | 46%',
    context: ['Ashmere', 'Measure | 2012/13 | 2013/14'],
    told: ['46% of carers were assessed in 2013/14.'],
    lies: ['46% of carers should be assessed in 2013/14.'],
  },
  {
    quote: 'Cabinet is recommended to approve the plan and to receive a further report in June.',
    context: ['Report to Cabinet'],
    told: ['Cabinet should approve the plan and receive another report in June.'],
    lies: ['Cabinet approved the plan.'],
  },
];

describe('what is held against a claim: modality', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
