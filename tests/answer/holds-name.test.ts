import { describe, expect, it } from 'vitest';
import { holdsName } from '../../src/answer/holds-name.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(`# Fenwick County Council: care of adults

The supported living scheme is run by the quality team. A strategic plan is due.

Report of Rhoda Quill, Strategic Director.
`);

describe('holdsName', () => {
  it.each([
    'It was signed by Rhoda Quill.',
    'Cllr Ash chaired it.',
    'Dr. Ottoline wrote it.',
    'It was led by Ena J. McFold.',
    'Ask Ena O’Dell about it.',
  ])('sees a person in: %s', (text) => {
    expect(holdsName(text, report)).toBe(true);
  });

  it.each([
    'It was signed by the Strategic Director.',
    'The Quality Team signed it.',
    'The Supported Living scheme was praised.',
    'It is a matter for Fenwick County Council.',
    'Members from West Midlands and South East came.',
    'It was signed by the inspector.',
  ])('sees nobody in: %s', (text) => {
    expect(holdsName(text, report)).toBe(false);
  });

  it('takes two words for a person only where the report never prints them small', () => {
    expect(holdsName('Amber Field signed it.', report)).toBe(true);
    const other = madeVersion('# A report\n\nThe amber light shone over the field.\n');
    expect(holdsName('Amber Field signed it.', other)).toBe(false);
  });
});
