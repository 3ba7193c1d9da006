import { describe, expect, it } from 'vitest';
import { namesAnother } from '../../src/answer/names-another.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';

const names = (question: string, text: string, council?: string) =>
  namesAnother(text, understandQuestion(question, []), council);

describe('namesAnother', () => {
  it('lets anything through where no body is asked for by its name', () => {
    expect(names('How many carers had a break?', 'Nobody did.')).toBe(true);
  });

  it('wants a name of the sort asked for', () => {
    expect(names('Which trust runs the clinic?', 'Harbour Vale Hospital Trust runs it.')).toBe(true);
    expect(names('Which trust runs the clinic?', 'A trust runs the clinic.')).toBe(false);
    expect(names('Which trust runs the clinic?', 'Fenwick County Council runs it.')).toBe(false);
  });

  it('does not take the report’s own council for the other one', () => {
    const own = 'Fenwick County Council';
    expect(names('Which council shares the service?', 'Fenwick County Council shares it.', own)).toBe(false);
    expect(names('Which council shares the service?', 'Marlbridge City Council shares it.', own)).toBe(true);
  });

  it('does not take the sort of a body for its name', () => {
    const question = 'Name the other councils that did as well.';
    expect(names(question, 'The County Council and Fenwick Together did well.')).toBe(false);
    expect(names(question, 'Ashmere City Council and Fenwick Together did well.')).toBe(true);
  });

  it('does not take the name in the question for its answer', () => {
    const question = 'Which council shares the service with Marlbridge City Council?';
    expect(names(question, 'Marlbridge City Council shares the service.')).toBe(false);
  });

  it('knows a sort by its plural', () => {
    expect(names('Name the other authorities.', 'The Sheldon Fire Authority and others took part.')).toBe(
      true,
    );
  });
});
