import { describe, expect, it } from 'vitest';
import { claimChecker } from '../../../src/services/claim-checker.ts';

const check = claimChecker({});
const letter = [
  'Council: Ashmere Council',
  'Title: Inspection of Ashmere',
  'Words of: Ofsted, the inspectorate',
];
const row = [...letter, 'Header row: Judgement | Grade'];
const two =
  'At the inspection in 2012 services were rated as good overall and fostering and the front door rated as outstanding.';
const care = 'The experiences and progress of children in care | Requires improvement to be good';
const holds = (quote: string, context: string[], claim: string) =>
  check({ id: 'x', quote, context, claim }).supported;

describe('grades of several areas in one sentence', () => {
  it.each([
    [
      two,
      letter,
      'In 2012 services had been rated good overall, with fostering and the front door outstanding.',
    ],
    [two, letter, 'The front door was rated outstanding in 2012.'],
    [care, row, 'Ofsted said that work with children in care needs to improve to be good.'],
    [care, row, 'Children in care was rated as requiring improvement to be good.'],
  ])('are told as they are given: “%s” %j, “%s”', (quote, context, claim) => {
    expect(holds(quote, context, claim)).toBe(true);
  });

  it.each([
    [two, letter, 'In 2012 fostering was rated good, as were services overall.'],
    [two, letter, 'In 2012 services were rated outstanding overall, with fostering good.'],
    [two, letter, 'The front door was rated good in 2012.'],
    [care, row, 'Children in care was rated good.'],
    [care, row, 'Children in care no longer needs improvement and is good.'],
  ])('are not exchanged: “%s” %j, “%s”', (quote, context, claim) => {
    expect(holds(quote, context, claim)).toBe(false);
  });
});

describe('what is liked less', () => {
  const parents =
    'Parents speak warmly of the Elm Centre and of the advice line. They are less happy with the council’s own school transport, which is often late.';
  const young = 'Young people rate the drop-in highly. They are not happy with the website.';

  it.each([
    [parents, 'Parents like the Elm Centre but are less happy with school transport.'],
    [young, 'Young people rate the drop-in highly but are not happy with the website.'],
  ])('is told as it is: “%s”, “%s”', (quote, claim) => {
    expect(holds(quote, letter, claim)).toBe(true);
  });

  it.each([
    [parents, 'Parents like school transport but are less happy with the Elm Centre.'],
    [parents, 'Parents like the council’s school transport but are less happy with the advice line.'],
    [young, 'Young people like the website but are not happy with the drop-in.'],
  ])('is not exchanged with what is liked: “%s”, “%s”', (quote, claim) => {
    expect(holds(quote, letter, claim)).toBe(false);
  });
});
