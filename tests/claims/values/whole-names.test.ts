import { describe, expect, it } from 'vitest';
import { claimChecker } from '../../../src/services/claim-checker.ts';

const check = claimChecker({});
const letter = [
  'Council: Ashmere Council',
  'Title: Inspection of Ashmere',
  'Words of: Ofsted, the inspectorate',
];
const paper = ['Council: Ashmere Council', 'Words of: the council’s officers, reporting what CQC found'];
const table = [...letter, 'Header row: Judgement | Grade'];
const money = ['Ashmere Council', 'Service | Budget £000 | Outturn £000'];
const blank = [
  'Council: Ashmere Council',
  'Words of: the council, judging itself',
  'Measure | 2011/12 | 2012/13',
];

describe('a value is compared whole', () => {
  it.each([
    ['The South Fenwick Trust runs the clinic.', letter, 'The North Fenwick Trust runs the clinic.'],
    [
      'Help and protection | Requires improvement to be good',
      table,
      'For help and protection, Ashmere is a good authority.',
    ],
    ['Children in care | 20,100 | 21,400', money, 'Children in care had an outturn of £21,400.'],
    [' | 74% | 71%', blank, 'In 2012/13, 71% of carers in Ashmere were satisfied.'],
    [
      'CQC rated the council as requires improvement overall. Support for carers is under review.',
      paper,
      'CQC rated support for carers as requires improvement.',
    ],
  ])('%s', (quote, context, claim) => {
    expect(check({ id: 'x', quote, context, claim }).supported).toBe(false);
  });

  it.each([
    ['The South Fenwick Trust runs the clinic.', letter, 'The clinic is run by the South Fenwick Trust.'],
    ['Children in care | 20,100 | 21,400', money, 'Children in care had an outturn of £21.4m.'],
    [
      ' | 74% | 71%',
      [...blank, 'Heading: Satisfied carers'],
      'In 2012/13, 71% of carers in Ashmere were satisfied.',
    ],
    [
      'CQC assessed support for carers. It rated this as requires improvement.',
      paper,
      'CQC rated support for carers as requires improvement.',
    ],
    [
      'The council has raised foster carer fees.',
      letter,
      'The council raised the fees it pays to foster carers.',
    ],
  ])('and holds: %s', (quote, context, claim) => {
    expect(check({ id: 'x', quote, context, claim }).supported).toBe(true);
  });
});
