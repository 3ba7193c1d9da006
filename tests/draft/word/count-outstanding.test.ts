import { expect, it } from 'vitest';
import { countOutstanding } from '../../../src/draft/word/count-outstanding.ts';

const forEach = (...posts: string[]) =>
  posts.map((post) => ({ kind: 'placeholder' as const, what: 'Words', for: post, why: 'Not stated.' }));

it('counts what is outstanding by whom it waits for, the longest list first', () => {
  expect(countOutstanding(forEach('report author', 'finance officer', 'the finance officer'))).toBe(
    '3 things are outstanding: 2 for finance officer, 1 for report author.',
  );
  expect(countOutstanding(forEach('report author'))).toBe('1 thing is outstanding: 1 for report author.');
});

it('counts a post that is written in two ways as one', () => {
  expect(
    countOutstanding(
      forEach('Responsible Officer', 'legal officer', 'responsible officer', 'The responsible officer '),
    ),
  ).toBe('4 things are outstanding: 3 for Responsible Officer, 1 for legal officer.');
});
