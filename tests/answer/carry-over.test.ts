import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/answer/carry-over.ts';
import { madeVersion, regimes } from '../support/made-version.ts';

const reports = [
  madeVersion('# Fenwick County Council: adult social care 2008/09\n\nWords.', {
    council: 'Fenwick County Council',
  }),
  madeVersion('# Marlbridge City Council: adult social care 2008/09\n\nWords.', {
    council: 'Marlbridge City Council',
  }),
];
const read = (question: string, ...earlier: string[]) => carryOver(question, earlier, { reports, regimes });

const first = 'What did CQC say about carers in Fenwick in 2008/09?';

describe('carryOver', () => {
  it('puts another council, year or body in the place of the one before', () => {
    expect(read('And in Marlbridge?', first)).toBe(
      'What did CQC say about carers in Marlbridge City Council in 2008/09?',
    );
    expect(read('What about 2009/10?', first)).toBe('What did CQC say about carers in Fenwick in 2009/10?');
    expect(read('and Ofsted?', first)).toBe('What did Ofsted say about carers in Fenwick in 2008/09?');
    expect(read('How about Marlbridge in 2009/10?', first)).toBe(
      'What did CQC say about carers in Marlbridge City Council in 2009/10?',
    );
  });

  it('adds what the question before did not name', () => {
    expect(read('And in Marlbridge?', 'What was said about carers?')).toBe(
      'What was said about carers, in Marlbridge City Council?',
    );
  });

  it('carries council, body and year to another subject', () => {
    expect(read('And what about night staff?', first)).toBe(
      'What is said about night staff, by CQC, in Fenwick County Council, in 2008/09?',
    );
    expect(read('How many reviews were held?', first)).toBe(
      'How many reviews were held, by CQC, in Fenwick County Council, in 2008/09?',
    );
    expect(read('How many reviews were held in 2009/10?', first)).toBe(
      'How many reviews were held in 2009/10, by CQC, in Fenwick County Council?',
    );
  });

  it('carries the subject to a question that only points back', () => {
    expect(read('Why did it fall?', 'How many carers had an assessment in Fenwick?')).toBe(
      'Why did it fall (carers had an assessment), in Fenwick County Council?',
    );
  });

  it('reads a follow-up of a follow-up with what that one was read as', () => {
    expect(read('And in 2009/10?', first, 'And in Marlbridge?')).toBe(
      'What did CQC say about carers in Marlbridge City Council in 2009/10?',
    );
  });

  it('leaves a question alone that names its own council, asks of all, or has nothing before it', () => {
    expect(read('What did Ofsted say about schools in Marlbridge?', first)).toBeUndefined();
    expect(read('Which councils were told to train night staff?', first)).toBeUndefined();
    expect(read('What about carers?')).toBeUndefined();
    expect(read('And then?', first)).not.toBe('');
  });

  it('takes no council over where the question speaks of our own', () => {
    const own = carryOver('How many reviews did we hold?', [first], {
      reports,
      regimes,
      homeCouncil: 'Marlbridge City Council',
    });
    expect(own).not.toContain('Fenwick');
  });
});
