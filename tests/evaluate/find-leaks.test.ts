import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/evaluate/find-leaks.ts';

describe('findLeaks', () => {
  it('finds a secret anywhere in what was shown, case and white space ignored', () => {
    const shown = { claims: [{ text: 'see the Hidden\n Plan for more' }], nearest: [] };
    expect(findLeaks(shown, ['hidden plan', 'other plan'])).toEqual(['hidden plan']);
    expect(findLeaks({ 'secret.txt': 1 }, ['secret.txt'])).toEqual(['secret.txt']);
    expect(findLeaks('<li>secret.txt</li>', ['secret.txt'])).toEqual(['secret.txt']);
  });

  it('finds nothing in nothing, and ignores an empty secret', () => {
    expect(findLeaks(undefined, ['a'])).toEqual([]);
    expect(findLeaks(['a', null, 3], ['', ' '])).toEqual([]);
  });
});
