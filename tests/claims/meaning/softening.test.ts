import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'The high turnover of staff makes planning chaotic.',
    told: [],
    lies: ['The high turnover of staff has hardly any effect on planning.'],
  },
  {
    quote: 'Long waits are causing children serious harm.',
    told: [],
    lies: ['Long waits have made little difference to children.'],
  },
  {
    quote: 'The new strategy has made only a limited difference to children.',
    told: ['The new strategy has had little effect on children.'],
    lies: [],
  },
  {
    quote: 'The new strategy has not yet made a difference to children.',
    told: ['The new strategy has had little impact on children so far.'],
    lies: [],
  },
  {
    quote: 'Performance reports are too optimistic and leaders rely on them.',
    told: [],
    lies: ['Performance reports give a balanced view.'],
  },
  {
    quote: 'The self-evaluation is accurate and leaders know their services.',
    told: ['The self-evaluation gives a true picture of services.'],
    lies: [],
  },
  {
    quote: 'Reviews are routinely late.',
    told: ['Reviews are often late.'],
    lies: ['On rare occasions, reviews are late.'],
  },
  {
    quote: 'A few children have slept in offices, which is an avoidable risk.',
    told: ['A few children have slept in offices, an avoidable risk.'],
    lies: ['A few children have slept in offices, which posed no real risk.'],
  },
  {
    quote: 'Oversight of children who are educated at home is an area of vulnerability.',
    told: ['Oversight of children who are educated at home is vulnerable.'],
    lies: ['Oversight of children who are educated at home is secure.'],
  },
  {
    quote: 'Performance on reviews is particularly weak.',
    told: ['Performance on reviews is very weak.'],
    lies: ['Performance on reviews is close to target.'],
  },
  {
    quote: 'Leaders have acted to tackle these challenges, with a new fee for carers and better support.',
    told: ['Leaders have brought in a new fee for carers and better support.'],
    lies: [],
  },
  {
    quote: 'Inspectors found serious failures in the protection of children at risk of exploitation.',
    told: ['There were serious failings in how children at risk of exploitation were protected.'],
    lies: [
      'Inspectors found some challenges in the protection of children at risk of exploitation.',
      'There is room for improvement in the protection of children at risk of exploitation.',
      'Inspectors found minor issues in the protection of children at risk of exploitation.',
      'The protection of children at risk of exploitation is developing.',
    ],
  },
  {
    quote: 'Support for care leavers is inadequate.',
    told: ['Support for care leavers is not adequate.'],
    lies: [
      'Support for care leavers could be better.',
      'Support for care leavers presents opportunities.',
      'Support for care leavers is on a journey.',
    ],
  },
  {
    quote: 'There are some delays in allocating work to social workers.',
    told: ['Allocation of work to social workers is delayed at times.'],
    lies: [
      'There are serious failures in allocating work to social workers.',
      'There are unacceptable delays in allocating work to social workers.',
    ],
  },
  {
    quote: 'Children wait far too long for help and some have been harmed.',
    told: ['Some children have been harmed, and waits for help are much too long.'],
    lies: ['Children receive good help.', 'Children sometimes wait slightly longer than ideal for help.'],
  },
  {
    quote: 'Quality assurance is weak and does not lead to better practice.',
    told: ['Quality assurance is poor and has not improved practice.'],
    lies: [
      'Quality assurance has scope for refinement.',
      'Quality assurance is a developing area.',
      'Quality assurance is effective and leads to better practice.',
    ],
  },
  {
    quote: 'Supervision is irregular and of poor quality.',
    context: ['Ofsted', 'Areas for improvement'],
    told: ['The quality of supervision is poor.'],
    lies: [
      'Supervision is developing well.',
      'Supervision is of variable quality.',
      'Supervision has a few loose ends.',
    ],
  },
  {
    quote: 'Performance has deteriorated since the last inspection and caseloads are unsafe.',
    told: ['Performance is worse than at the last inspection and caseloads are not safe.'],
    lies: [
      'Performance has entered a period of consolidation.',
      'There has been some change in performance since the last inspection.',
    ],
  },
  {
    quote: 'There is some variability in the quality of plans, and a few lack detail.',
    told: ['Plans are of variable quality, with a few lacking detail.'],
    lies: ['The quality of plans is coming along nicely.'],
  },
  {
    quote: 'The proportion of care leavers in work is similar to last year, at 52 per cent.',
    told: ['The proportion of care leavers in work held steady at 52 per cent.'],
    lies: [],
  },
  {
    quote: 'Delayed discharges | 12.1 | 15.8 | 9.0',
    context: ['Thornhill', 'Measure | 2013/14 | 2014/15 | Target'],
    told: ['Delayed discharges were 15.8 in 2014/15 and the target was 9.0.'],
    lies: [
      'Delayed discharges held steady at 15.8 in 2014/15.',
      'At 15.8, delayed discharges all but met the target of 9.0.',
    ],
  },
  {
    quote: '1C Direct payments | 18.0% | Bottom',
    context: ['Thornhill', 'Indicator | 2014/15 | Quartile'],
    told: ['18.0% received direct payments in 2014/15, in the bottom quartile.'],
    lies: ['18.0% received direct payments, close to the average.'],
  },
];

describe('what is held against a claim: softening', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
