import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'Support for carers through a local centre.',
    context: ['Heading: What the council does well'],
    told: [],
    lies: ['The council was told it should give carers more support through a local centre.'],
  },
  {
    quote: 'Support for carers through a local centre.',
    context: ['Heading: Key strengths'],
    told: ['Support for carers through a local centre is a strength.'],
    lies: ['Support for carers through a local centre is on the list of things to put right.'],
  },
  {
    quote: 'Quicker assessments of disabled children.',
    context: ['Heading: Areas for improvement'],
    told: [],
    lies: ['Assessments of disabled children were recorded as an advance on the year before.'],
  },
  {
    quote: 'Closer joint working with the NHS.',
    context: ['Heading: Areas for improvement'],
    told: [
      'Joint working with the NHS was named as an area for improvement.',
      'The council needs to work more closely with the NHS.',
    ],
    lies: ['Joint working with the NHS was named as an improvement during the year.'],
  },
  {
    quote: 'The timeliness of health assessments.',
    context: ['Heading: What needs to improve?'],
    told: ['The timeliness of health assessments needs to get better.'],
    lies: ['Health assessments are handled on time, one of the better points.'],
  },
  {
    quote: '- Lack of local homes.',
    context: ['Blockers'],
    told: ['The council names a lack of local homes as a blocker.'],
    lies: ['The council names a lack of local homes as a help.'],
  },
  {
    quote: '- The number of fostering households rose from 40 to 52.',
    context: ['Improvements > Fostering'],
    told: ['Among the improvements, fostering households rose from 40 to 52.'],
    lies: ['Among areas for improvement, fostering households rose from 40 to 52.'],
  },
  {
    quote: 'The timeliness of strategy discussions.',
    context: ['What needs to improve in this local authority?'],
    told: [
      'The timeliness of strategy discussions needs to improve.',
      'Strategy discussions do not have enough of what makes them timely, and that needs to improve.',
      'Strategy discussions are one of the areas in need of improvement, as to their timeliness.',
    ],
    lies: [
      'Strategy discussions are timely.',
      'Strategy discussions are always on time, and Ofsted wants that to improve further.',
      'The timeliness of strategy discussions is a strength.',
      'The council was praised for the timeliness of strategy discussions.',
    ],
  },
  {
    quote: 'Joint commissioning with health.',
    context: ['Areas for improvement'],
    told: ['Joint commissioning with health was listed as an area for improvement.'],
    lies: [
      'Joint commissioning with health is a strength.',
      'The council does well in joint commissioning with health.',
    ],
  },
  {
    quote: 'Good range of services for carers.',
    context: ['Strengths'],
    told: ['A good range of services for carers is a strength.', 'Carers have a good range of services.'],
    lies: [
      'The range of services for carers is an area for improvement.',
      'The council must improve its range of services for carers.',
      'The range of services for carers is a weakness.',
    ],
  },
  {
    quote: 'Engagement of people from minority ethnic communities.',
    context: ['Key areas for development'],
    told: ['Engagement of people from minority ethnic communities is an area for development.'],
    lies: ['The council engages people from minority ethnic communities well.'],
  },
  {
    quote: "Strong political leadership of children's services",
    context: ['Key strengths'],
    told: [
      "Political leadership of children's services is strong.",
      'Strong political leadership is named as a key strength.',
    ],
    lies: ["Political leadership of children's services is a concern."],
  },
];

describe('what is held against a claim: heading', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
