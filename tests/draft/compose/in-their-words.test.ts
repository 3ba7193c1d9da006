import { expect, it } from 'vitest';
import { inTheirWords } from '../../../src/draft/compose/in-their-words.ts';

it('puts an inspectorate’s sentence that says “you” or “we” into quotation marks', () => {
  expect(inTheirWords('We ask you to reply.', 'inspectorate')).toBe('“We ask you to reply.”');
});

it('leaves a sentence that addresses nobody, one that quotes already, and one of the council’s own', () => {
  for (const [words, voice] of [
    ['Reviews were late.', 'inspectorate'],
    ['You “must” reply.', 'inspectorate'],
    ['We ask you to reply.', 'council-own'],
    ['We ask you to reply.', undefined],
  ] as const)
    expect(inTheirWords(words, voice)).toBe(words);
});
