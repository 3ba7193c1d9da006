import { describe, expect, it } from 'vitest';
import { composeAnswer } from '../../../scripts/fake-claude/compose-answer.ts';
import { composeSection } from '../../../scripts/fake-claude/compose-section.ts';
import { spoilAnswer } from '../../../scripts/fake-claude/spoil-answer.ts';
import { askedMessage } from '../../support/asked-message.ts';

const asked = askedMessage();
const said = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text).join('');

describe('an answer of the stand-in', () => {
  it('is made of the blocks that speak of the question, one reworded and the next as printed, each citing its block', () => {
    const answer = composeAnswer(asked);
    expect(answer.slice(0, 3)).toEqual([
      { text: 'CQC said that ', places: [] },
      {
        text: 'the waiting time for a carers assessment was 12 weeks',
        places: [{ document: 0, from: 1, to: 2 }],
      },
      { text: '.', places: [] },
    ]);
    expect(answer).toContainEqual({
      text: 'For Waiting for a carers assessment the table prints 12.',
      places: [{ document: 0, from: 3, to: 4 }],
    });
    expect(said(answer)).toContain(
      "The council's own assessment says that carers said that waiting for an assessment was hard for them.",
    );
    expect(said(answer)).not.toContain('Bins');
  });

  it('is the same for the same request', () => {
    expect(composeAnswer(askedMessage())).toEqual(composeAnswer(asked));
  });

  it('says what is not stated where no block speaks of it', () => {
    const user = '<question>What was said about the libraries &amp; museums?</question>';
    expect(said(composeAnswer({ ...asked, user }))).toBe('Not stated: libraries & museums.');
  });

  it('tells of each finding of a section, with its mark', () => {
    const user = '<findings>\n[1] Carers wait too long. It varies.\n[2] Reviews are timely\n</findings>';
    expect(said(composeSection(user))).toBe('Carers wait too long. [1] Reviews are timely. [2]');
    expect(composeSection('<findings>\n\n</findings>')).toEqual([]);
  });
});

describe('a spoilt answer of the stand-in', () => {
  const answer = composeAnswer(asked);

  it('lies in every second cited sentence', () => {
    const lies = spoilAnswer(answer, 'lie').filter(({ places }) => places.length > 0);
    const truths = answer.filter(({ places }) => places.length > 0);
    expect(lies.map(({ text }, at) => text !== truths[at]?.text)).toEqual([true, false, true]);
    expect(lies[0]?.text).toContain('19 weeks');
  });

  it('leaks its citations as markup', () => {
    const leaked = spoilAnswer(answer, 'leaked-cite');
    expect(said(leaked)).toContain('<cite index="0-1">the waiting time');
    expect(leaked.every(({ places }) => places.length === 0)).toBe(true);
  });

  it('cites what was not sent', () => {
    const placesOf = (fault: 'wrong-index' | 'unsent-block') =>
      spoilAnswer(answer, fault).flatMap(({ places }) => places.map(({ sentAs }) => sentAs));
    expect(placesOf('wrong-index').every((sent) => sent !== undefined && sent.document > 1)).toBe(true);
    expect(placesOf('unsent-block').every((sent) => sent !== undefined && sent.from > 3)).toBe(true);
  });

  it('breaks off in the middle, or says nothing', () => {
    const whole = said(answer);
    const half = said(spoilAnswer(answer, 'max_tokens'));
    expect(whole.startsWith(half)).toBe(true);
    expect(half.length).toBe(Math.ceil(whole.length / 2));
    expect(spoilAnswer(answer, 'empty')).toEqual([]);
  });
});

it('gives the second of two blocks as it is printed', () => {
  const blocks = ['The waiting time for carers was long.', 'The waiting list for carers grew.'];
  const documents = [{ title: 'Letter', context: '', blocks, cited: true }];
  const user = '<question>What was said of waiting carers?</question>';
  expect(said(composeAnswer({ ...asked, documents, user }))).toBe(
    'The report says that the waiting time for carers was long. The waiting list for carers grew.',
  );
});
