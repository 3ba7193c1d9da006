import { describe, expect, it } from 'vitest';
import { readByRules } from '../../src/answer/read-by-rules.ts';
import { madeVersion, regimes } from '../support/made-version.ts';

const reports = [
  madeVersion('# Fenwick County Council: adult social care 2008/09\n\nWords.', {
    council: 'Fenwick County Council',
  }),
  madeVersion('# Marlbridge City Council: adult social care 2008/09\n\nWords.', {
    council: 'Marlbridge City Council',
  }),
];
const read = (question: string, ...earlier: string[]) =>
  readByRules(
    question,
    earlier.map((one) => ({ question: one })),
    { reports, regimes },
  ).readAs;

const first = 'What did CQC say about carers in Fenwick in 2008/09?';

describe('readByRules', () => {
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
    const own = readByRules('How many reviews did we hold?', [{ question: first }], {
      reports,
      regimes,
      homeCouncil: 'Marlbridge City Council',
    });
    expect(own.readAs).not.toContain('Fenwick');
  });

  it('asks a question again, with a report chosen or by pressing twice, as what it is', () => {
    expect(read('What was the score?', 'What was the score?')).toBeUndefined();
    expect(read('What was the score?', first, 'What was the score?')).toBe(
      read('What was the score?', first),
    );
    expect(
      read('What was the score on carers?', 'What was the score?', 'What was the score?'),
    ).toBeUndefined();
    expect(read('And in Fenwick?', 'What was the score?', 'What was the score?')).toBe(
      'What was the score, in Fenwick County Council?',
    );
    expect(read('What was its score?', 'What was the score in Fenwick?')).toBe(
      'What was its score, in Fenwick County Council?',
    );
  });

  it('takes nothing over to a whole question with a subject of its own', () => {
    for (const whole of [
      'What percentage of carers were assessed in 2003?',
      'How many care home places were bought?',
      'Did night staff have fire training?',
      'In 2009, what risks did inspectors find in residential homes?',
      'List the recommendations about equipment stores and wheelchairs.',
    ])
      expect(read(whole, first)).toBeUndefined();
  });

  it('still takes over where a long question leans on the one before', () => {
    for (const leaning of [
      'What percentage of them were assessed for respite care?',
      'And what percentage of carers were assessed in 2003?',
      'What else did inspectors say about night staff training?',
      'percentage of carers assessed for respite care?',
      'What percentage of night staff had fire training the year before?',
    ])
      expect(read(leaning, first)).toContain('in Fenwick County Council');
  });
});
