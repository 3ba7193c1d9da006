import { expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { reportAddress } from '../../src/web/report-address.ts';
import { viewAnswer } from '../../src/web/view-answer.ts';
import { answers } from '../support/web-answers.ts';

const lie = {
  text: 'All is outstanding.',
  reasons: [{ kind: 'grade' as const, why: 'It is another grade.' }],
};

function answered(more: Partial<Answer>): Answer {
  return {
    question: 'What of carers?',
    status: 'answered',
    claims: answers.carers!.claims!,
    nearest: [],
    searched: { reports: 1, passages: 9 },
    answeredBy: 'offline',
    durationMs: 4,
    ...more,
  };
}

it.each<[string, Partial<Answer>, RegExp | undefined]>([
  ['nothing left out', {}, undefined],
  [
    'a model that answers',
    { answeredBy: 'a-model', unsupported: [lie, lie] },
    /2 sentences of the language model were left out/u,
  ],
  [
    'quotations in its place',
    { unsupported: [lie] },
    /1 sentence of the language model was left out: the reports do not bear it out/u,
  ],
  [
    'a refusal',
    { status: 'not_in_reports', claims: [], unsupported: [lie] },
    /1 sentence of the language model was left out/u,
  ],
])('counts what a model wrote and is not shown, and shows none of it: %s', (_, more, words) => {
  const view = viewAnswer(answered(more), (place) => reportAddress(place));
  if (words === undefined) expect(view.searched).not.toContain('left out');
  else expect(view.searched).toMatch(words);
  expect(JSON.stringify(view)).not.toContain(lie.text);
});
