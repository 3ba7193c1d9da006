import { describe, expect, it } from 'vitest';
import { claimChecker } from '../../../src/services/claim-checker.ts';

const check = claimChecker({});
const of = (name: string, who: string) => [
  `Council: ${name}`,
  `Title: Review of ${name}`,
  `Words of: ${who}`,
];
const letter = of('Bedford', 'Ofsted, the inspectorate');
const paper = of('London Borough of Harrow', 'the council’s officers, reporting what CSCI found');
const own = of('Leicestershire County Council', 'the council, judging itself');
const high = 'Despite this progress, waiting times and the use of agency staff remain high.';
const long = 'The council recognises that its waiting times are too long. Its self-assessment is accurate.';
const still = 'The Commission’s judgement is that Adult Services still need modernisation.';
const smoke =
  'This was described by one manager as, ‘If we see smoke, we look for fire’, and this curiosity was evident.';
const proud = 'Our day services are good and we are proud of them.';

describe('a view that a council is told to have of itself', () => {
  it.each([
    [high, letter, 'Bedford’s own assessment says that waiting times remain high.'],
    [high, letter, 'Bedford says of itself that its waiting times remain high.'],
    [high, letter, 'According to Bedford’s self-evaluation, waiting times remain high.'],
    [high, letter, 'Bedford council has marked its own use of agency staff as high.'],
    [high, letter, 'Bedford admits that the use of agency staff remains high.'],
    [
      still,
      paper,
      'Harrow’s own view, rather than the Commission’s, is that adult services still need modernisation.',
    ],
    [still, paper, 'Harrow’s own verdict was that adult services still need modernisation.'],
    [smoke, letter, '‘If we see smoke, we look for fire’ was how the inspectors described their own method.'],
  ])('is not what others say: “%s” %j, “%s”', (quote, context, claim) => {
    expect(check({ id: 'x', quote, context, claim }).reasons.map(({ kind }) => kind)).toContain('speaker');
  });

  it.each([
    [high, letter, 'Inspectors said that in Bedford waiting times remain high.'],
    [long, letter, 'Bedford says that its waiting times are too long.'],
    [long, letter, 'Bedford’s own self-assessment is accurate.'],
    [
      'The council’s improvement plan states that all visits should be weekly.',
      letter,
      'Bedford states that all visits should be weekly.',
    ],
    [still, paper, 'The Commission’s view is that Harrow’s adult services still need modernisation.'],
    [smoke, letter, '‘If we see smoke, we look for fire’ was how one manager put it.'],
    [proud, own, 'Leicestershire’s own view is that its day services are good.'],
    [proud, own, 'According to Leicestershire’s self-assessment, its day services are good.'],
  ])('may be what it says: “%s” %j, “%s”', (quote, context, claim) => {
    expect(check({ id: 'x', quote, context, claim }).reasons).toEqual([]);
  });
});
