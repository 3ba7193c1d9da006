import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'The reforms have yet to bring sufficient change.',
    told: ['The reforms are still to bring enough change.'],
    lies: ['The reforms have brought enough change.'],
  },
  {
    quote: 'The reforms have brought sufficient change.',
    told: [],
    lies: ['The reforms are still to bring enough change.'],
  },
  {
    quote: 'No carers were offered a break.',
    told: ['Not one carer was offered a break.', 'Not a single carer was offered a break.'],
    lies: [],
  },
  {
    quote: 'Carers were offered a break.',
    told: [],
    lies: ['Not one carer was offered a break.'],
  },
  {
    quote: 'Staff shortages have undermined the effectiveness of the panel.',
    told: [],
    lies: ['The panel was effective despite staff shortages.'],
  },
  {
    quote: 'More often than not, visits are on time.',
    told: ['Visits are usually on time.'],
    lies: [],
  },
  {
    quote: 'Visits are mostly on time.',
    told: ['More often than not, visits are on time.'],
    lies: [],
  },
  {
    quote: 'Plans lack detail.',
    told: ['Plans are short on detail.'],
    lies: [],
  },
  {
    quote: 'Social workers in Ashmere did not complete most pathway plans before young people turned 18.',
    told: [
      'Most pathway plans were not finished before young people reached 18.',
      'Social workers failed to complete most pathway plans before young people turned 18.',
    ],
    lies: [
      'Social workers completed most pathway plans before young people turned 18.',
      'Most pathway plans were completed before young people turned 18.',
    ],
  },
  {
    quote:
      'Managers have no clear picture of how long families wait, but they know which teams are under pressure.',
    told: [
      'Managers lack a clear picture of how long families wait.',
      'Managers know which teams are under pressure.',
      'Managers do not have a clear view of how long families are waiting.',
    ],
    lies: [
      'Managers have a clear picture of how long families wait.',
      'Managers do not know which teams are under pressure.',
      'Managers are unaware of which teams are under pressure.',
    ],
  },
  {
    quote: 'Reviews were not always timely.',
    told: ['Reviews were sometimes late.', 'Some reviews were not carried out on time.'],
    lies: ['Reviews were always timely.', 'Reviews were never timely.'],
  },
  {
    quote: 'There were no delays in arranging adaptations for disabled adults.',
    told: [
      'Adaptations for disabled adults were arranged without delay.',
      'Adaptations were arranged promptly for disabled adults.',
    ],
    lies: [
      'There were delays in arranging adaptations for disabled adults.',
      'Adaptations for disabled adults were delayed.',
    ],
  },
  {
    quote: 'Carers told us that their needs were unmet and that staff seldom called back.',
    told: ['Carers said that their needs were not met.', 'Carers said staff rarely called them back.'],
    lies: ['Carers said that their needs were met.', 'Carers said that staff called back.'],
  },
  {
    quote: 'The council is unable to show that its training makes a difference.',
    told: [
      'The council cannot demonstrate that training makes a difference.',
      'The council could not show that its training had an effect.',
    ],
    lies: [
      'The council is able to show that its training makes a difference.',
      'The council can show that its training makes a difference.',
    ],
  },
  {
    quote: 'Not only are assessments thorough, but plans are also specific.',
    told: ['Assessments are thorough and plans are specific.'],
    lies: ['Assessments are not thorough.', 'Plans are not specific.'],
  },
  {
    quote:
      'Fenwick has yet to agree a protocol with health partners for young people who need specialist help.',
    told: [
      'Fenwick has not yet agreed a protocol with health partners.',
      'No protocol has been agreed with health partners for young people who need specialist help.',
    ],
    lies: ['Fenwick has agreed a protocol with health partners for young people who need specialist help.'],
  },
  {
    quote: 'Inspectors found no evidence that children were placed in unregistered homes.',
    told: [
      'Inspectors found no sign of children being placed in unregistered homes.',
      'Children were not found to be placed in unregistered homes.',
    ],
    lies: [
      'Inspectors found evidence that children were placed in unregistered homes.',
      'Children were placed in unregistered homes.',
    ],
  },
  {
    quote: 'Supervision is regular and staff feel supported.',
    told: ['Staff are supervised regularly and feel well supported.'],
    lies: [
      'Supervision is irregular.',
      'Staff do not feel supported.',
      'Supervision is not regular.',
      'Staff feel unsupported.',
    ],
  },
  {
    quote: 'The authority no longer relies on bed and breakfast for homeless young people.',
    told: [
      'The authority does not use bed and breakfast for homeless young people any more.',
      'Homeless young people are no longer put in bed and breakfast.',
    ],
    lies: [
      'The authority still relies on bed and breakfast for homeless young people.',
      'The authority relies on bed and breakfast for homeless young people.',
    ],
  },
  {
    quote:
      'Return home interviews are offered promptly, although the information gathered is not used well to reduce risk.',
    told: [
      'Information from return home interviews is poorly used to reduce risk.',
      'Return home interviews are offered quickly.',
    ],
    lies: [
      'Return home interviews are not offered promptly.',
      'The information gathered is used well to reduce risk.',
    ],
  },
  {
    quote: 'Few people with learning disabilities were helped to find paid work.',
    told: ['Not many people with learning disabilities were supported into paid work.'],
    lies: [
      'Many people with learning disabilities were helped to find paid work.',
      'People with learning disabilities were helped to find paid work.',
    ],
  },
  {
    quote: 'None of the complaints examined had been answered within the published timescale.',
    told: [
      'No complaint that was examined had been answered within the published timescale.',
      'The complaints examined were not answered within the published timescale.',
    ],
    lies: [
      'All of the complaints examined had been answered within the published timescale.',
      'The complaints examined had been answered within the published timescale.',
    ],
  },
  {
    quote: "Case records show an understanding of each child's identity.",
    told: ["Case records demonstrate that each child's identity is understood."],
    lies: [
      "Case records do not show an understanding of each child's identity.",
      "Case records show no understanding of each child's identity.",
      "Case records fail to show an understanding of each child's identity.",
    ],
  },
  {
    quote: 'Partners attend strategy meetings and share information well.',
    told: ['Strategy meetings are attended by partners, who share information well.'],
    lies: [
      'Partners do not attend strategy meetings.',
      'Partners attend strategy meetings but do not share information well.',
    ],
  },
  {
    quote: 'Leaders were not aware of the extent of drift.',
    told: ['Leaders were unaware of the extent of drift.', 'Leaders did not know how much drift there was.'],
    lies: ['Leaders were aware of the extent of drift.'],
  },
];

describe('what is held against a claim: negation', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
