import { expect, it } from 'vitest';
import { namePages } from '../../../src/read/pdf/name-pages.ts';

it('names pages as one would say them', () => {
  expect(namePages([3])).toBe('page 3');
  expect(namePages([1, 2, 3, 4, 6])).toBe('pages 1 to 4, 6');
});
