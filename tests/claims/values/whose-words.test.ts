import { describe, expect, it } from 'vitest';
import { claimChecker } from '../../../src/services/claim-checker.ts';

const check = claimChecker({});
const letter = [
  'Council: Ashmere Council',
  'Title: Inspection of Ashmere',
  'Words of: Ofsted, the inspectorate',
];
const paper = [
  'Council: Ashmere Council',
  'Title: Annual Performance Assessment 2008/09, report of the Strategic Director',
  'Words of: the council’s officers, reporting what CQC found',
];
const holds = (quote: string, context: string[], claim: string) =>
  check({ id: 'x', quote, context, claim }).supported;

describe('whose words they are', () => {
  it.each([
    [
      'The local authority has acknowledged that its audits are thin.',
      letter,
      'Ofsted acknowledged that its own audits are thin.',
    ],
    [
      'The Greater Fenwick Forum estimates that 900 people care unpaid.',
      paper,
      'CQC estimates that 900 people care unpaid.',
    ],
    [
      'The clinics were recognised as good practice by the Audit Commission.',
      paper,
      'CQC singled out the clinics as good practice.',
    ],
    [
      'We are proud that no child waited.',
      ['Report of the Director to Cabinet', 'Council’s response'],
      'Inspectors confirmed that no child waited.',
    ],
  ])('is not another’s: %s', (quote, context, claim) => {
    expect(holds(quote, context, claim)).toBe(false);
  });

  it.each([
    [
      'The local authority has acknowledged that its audits are thin.',
      letter,
      'Ofsted says the local authority has acknowledged that its audits are thin.',
    ],
    [
      'The Local Government Association estimates that 900 people care unpaid.',
      paper,
      'The LGA estimates that 900 people care unpaid.',
    ],
    [
      'CQC identified 12 areas in which the council performs well.',
      paper,
      'Officers report that CQC identified 12 areas where the council performs well.',
    ],
    [
      'Leadership was judged good. Partners told inspectors about the offer.',
      letter,
      'Inspectors judged leadership good.',
    ],
    [
      'All carers spoken with were pleased with the centre.',
      letter,
      'Every carer inspectors spoke to was pleased with the centre.',
    ],
  ])('may be told of in other words: %s', (quote, context, claim) => {
    expect(holds(quote, context, claim)).toBe(true);
  });
});
