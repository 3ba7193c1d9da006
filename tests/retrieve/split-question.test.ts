import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../src/retrieve/split-question.ts';

describe('splitQuestion', () => {
  it('leaves a question that asks one thing whole', () => {
    expect(splitQuestion('What did CQC say about carers and their breaks?')).toEqual([
      { text: 'What did CQC say about carers and their breaks?' },
    ]);
  });

  it('takes a question apart that asks two things, and carries the subject along where the second points back', () => {
    expect(splitQuestion('Who signed the inspection letter, and when was it sent?')).toEqual([
      { text: 'Who signed the inspection letter' },
      { text: 'when was it sent?', leansOn: 'Who signed the inspection letter' },
    ]);
  });

  it('drops a sentence that asks nothing beside one that asks', () => {
    expect(splitQuestion('The letter is from 2003. Which standards does the annex judge?')).toEqual([
      { text: 'Which standards does the annex judge?' },
    ]);
  });

  it('lets a question without a subject lean on the sentence before it', () => {
    expect(splitQuestion('Both letters speak of an audit. What does each say?')).toEqual([
      { text: 'What does each say?', leansOn: 'Both letters speak of an audit.' },
    ]);
  });

  it('takes words that ask nothing as they are', () => {
    expect(splitQuestion('carers')).toEqual([{ text: 'carers' }]);
  });
});
