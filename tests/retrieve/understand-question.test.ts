import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';

const kindOf = (text: string) => understandQuestion(text, []).kind;

describe('understandQuestion', () => {
  it.each([
    ['Who chairs the board?', 'person'],
    ['When was the letter sent?', 'date'],
    ['How many carers had a break?', 'count'],
    ['What percentage of assessments were on time?', 'percentage'],
    ['What overspend is forecast?', 'money'],
    ['What grade was given for leadership?', 'grade'],
    ['What does JSNA stand for?', 'expansion'],
    ['What is the JSNA?', 'expansion'],
    ['What is Shared Lives?', 'definition'],
    ['Why was the report brought to Cabinet?', 'reason'],
    ['Did fewer children enter care?', 'yes-no'],
    ['Who do I ring about the report?', 'contact'],
  ])('%s asks for a %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });

  it('sees that a whole set is asked for, and how many', () => {
    expect(understandQuestion('Which nine indicators must improve?', [])).toMatchObject({
      wantsList: true,
      count: 9,
    });
    expect(understandQuestion('What did CQC say about carers?', []).wantsList).toBe(true);
    expect(understandQuestion('Who signed the letter?', []).wantsList).toBe(false);
  });

  it('reads indicator codes and paragraph numbers', () => {
    expect(understandQuestion('What was NI 135 and 2C (ii)?', []).codes).toEqual(['NI 135', '2C (II)']);
    expect(understandQuestion('What does paragraph 4.4 say?', []).paragraphs).toEqual(['4.4']);
  });

  it('leaves names of councils and periods out of the subject', () => {
    const text = 'How did Fenwick help carers in 2008/09?';
    const named = ['Fenwick', '2008/09'].map((word) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    }));
    expect(understandQuestion(text, named).stems).toEqual(['help', 'carer']);
  });

  it('leaves out the month, and the day, of a year that says where to look', () => {
    const text = 'What was Cabinet in September 2009 asked about lifts?';
    const start = text.indexOf('2009');
    expect(understandQuestion(text, [{ start, end: start + 4 }])).toMatchObject({
      stems: ['cabinet', 'ask', 'lift'],
      things: [],
    });
  });

  it('counts words for less that only say in what paper it stands', () => {
    const asked = understandQuestion('Which lifts failed, according to the housing panel?', []);
    expect(asked.stems).toEqual(['lift', 'fail']);
    expect(asked.carried).toEqual(['hous', 'panel']);
  });

  it('asks for a person where it asks which member or officer', () => {
    expect(kindOf('Which cabinet member resigned over the grade?')).toBe('person');
  });

  it('does not take “all this” for a list', () => {
    expect(understandQuestion('Will all this need more money?', []).wantsList).toBe(false);
    expect(understandQuestion('Give all the grades.', []).wantsList).toBe(true);
  });
});
