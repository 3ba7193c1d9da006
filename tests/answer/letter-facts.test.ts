import { describe, expect, it } from 'vitest';
import { letterFacts } from '../../src/answer/letter-facts.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { madeVersion } from '../support/made-version.ts';

const letter = (foot: string) =>
  madeVersion(`Cover report of the council

4th May 2004

Ms Rhoda Quill

Director of Care

Fenwick County Council

Dear Ms Quill

We saw the clinic on 3rd March 2004 and liked it.

${foot}

# Annex

Lifts were old.
`);
const signed = letter('Yours sincerely\n\nMorgan Ellery\n\nChief Inspector\n\ncc Leader of the Council');
const unsigned = letter('Morgan Ellery\n\nChief Inspector\n\nCopy: Leader of the Council');
const facts = (question: string, report = signed, leansOn = '') =>
  letterFacts(report, understandQuestion(question, [], leansOn)).map(({ startChar, endChar }) =>
    report.content.text.slice(startChar, endChar).replace(/\s+/gu, ' '),
  );

describe('letterFacts', () => {
  it('reads name and post under the close, or above the note of copies', () => {
    expect(facts('Who signed the letter?')).toEqual(['Morgan Ellery Chief Inspector']);
    expect(facts('Who signed the letter?', unsigned)).toEqual(['Morgan Ellery Chief Inspector']);
  });

  it('reads whom it is addressed to, and its date', () => {
    expect(facts('Who was the letter addressed to?')).toEqual(['Ms Rhoda Quill Director of Care']);
    expect(facts('What is the date of the letter?')).toEqual(['4th May 2004']);
  });

  it('answers all that one question asks, also where it leans on the letter', () => {
    expect(facts('Who signed the letter and what is its date?')).toEqual([
      'Morgan Ellery Chief Inspector',
      '4th May 2004',
    ]);
    expect(facts('To whom was it sent?', signed, 'Who signed the letter?')).toEqual([
      'Ms Rhoda Quill Director of Care',
    ]);
  });

  it('gives nothing where no letter, or nothing of this, is asked about', () => {
    expect(facts('Who signed the contract?')).toEqual([]);
    expect(facts('What did the letter praise?')).toEqual([]);
  });

  it('gives nothing for a report that is not set out as a letter', () => {
    const paper = madeVersion('# Paper\n\nA letter came.\n\nMorgan Ellery\n\nChief Inspector\n');
    expect(facts('Who signed the letter?', paper)).toEqual([]);
    expect(facts('Who signed the letter?', letter('It was a good visit, and we thank you for it.'))).toEqual(
      [],
    );
  });
});
