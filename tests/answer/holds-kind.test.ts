import { describe, expect, it } from 'vitest';
import { holdsKind } from '../../src/answer/holds-kind.ts';
import type { AnswerKind } from '../../src/domain/asked.ts';

const held: [AnswerKind, string][] = [
  ['date', 'The board met on 3rd of March.'],
  ['date', 'It opened in Sept 2009.'],
  ['date', 'An answer is due within ten working days of it; within six weeks at most.'],
  ['count', 'There were 1,204 referrals.'],
  ['count', 'None of the homes closed.'],
  ['percentage', 'It rose to 45 per cent.'],
  ['percentage', 'Nine out of ten were content.'],
  ['money', 'It overspent by £1.2m.'],
  ['money', 'Two million was set aside.'],
  ['grade', 'Leadership: requires improvement'],
  ['grade', 'The service has two stars.'],
  ['grade', 'It stands in the bottom quartile.'],
  ['reason', 'The home closed owing to damp.'],
  ['reason', 'Visits were doubled to reduce falls.'],
  ['contact', 'Telephone 01632 960 417'],
  ['contact', 'm.ellery@fenwick.example'],
];

const notHeld: [AnswerKind, string][] = [
  ['date', 'The board meets every month.'],
  ['date', 'It may open again.'],
  ['count', 'Referrals rose by 45%.'],
  ['count', 'It was graded 45 per cent better.'],
  ['percentage', 'There were 45 referrals.'],
  ['money', 'It overspent a little.'],
  ['grade', 'Leaders know what to do next.'],
  ['reason', 'The home closed.'],
  ['contact', 'Ask the Head of Performance on 12 May.'],
];

describe('holdsKind', () => {
  it.each(held)('sees what a question for a %s wants in: %s', (kind, text) => {
    expect(holdsKind(kind, text)).toBe(true);
  });

  it.each(notHeld)('sees nothing that a question for a %s wants in: %s', (kind, text) => {
    expect(holdsKind(kind, text)).toBe(false);
  });

  it.each<AnswerKind>(['statement', 'yes-no', 'definition', 'place'])(
    'lets any words answer a question for a %s, which has no shape',
    (kind) => {
      expect(holdsKind(kind, 'Carers wait.')).toBe(true);
    },
  );
});
