import { expect, it } from 'vitest';
import { overlaps } from '../../src/domain/overlaps.ts';

const span = (startChar: number, endChar: number) => ({ startChar, endChar });

it('takes spans that share a character for overlapping, whichever is named first', () => {
  expect(overlaps(span(2, 6), span(5, 9))).toBe(true);
  expect(overlaps(span(5, 9), span(2, 6))).toBe(true);
  expect(overlaps(span(2, 6), span(3, 4))).toBe(true);
});

it('takes spans that only meet for apart', () => {
  expect(overlaps(span(2, 5), span(5, 9))).toBe(false);
  expect(overlaps(span(5, 9), span(2, 5))).toBe(false);
});
