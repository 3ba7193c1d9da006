import { describe, expect, it } from 'vitest';
import { unshouted } from '../../../src/draft/compose/unshouted.ts';

const printed = {
  text: 'The council’s care services in Ashmere were inspected. SEND and CQC stand in print.',
};

describe('a heading in capitals', () => {
  it('takes the small letters in which the text prints its words, and the capital of a name', () => {
    expect(unshouted('CARE SERVICES IN ASHMERE', printed)).toBe('Care services in Ashmere');
  });

  it('keeps an acronym that the text never prints small, and makes a long word small', () => {
    expect(unshouted('SEND AND SAFEGUARDING', printed)).toBe('SEND and safeguarding');
  });

  it('knows a word by what stands before its apostrophe, and with it', () => {
    expect(unshouted('THE COUNCIL’S CARE', printed)).toBe('The council’s care');
    expect(unshouted('THE COUNCIL', printed)).toBe('The council');
  });

  it('may hold any mark, none of which is a pattern', () => {
    expect(unshouted('CARE (SERVICES + [CQC]) .* $', printed)).toBe('Care (services + [CQC]) .* $');
  });

  it('is left as it is where it has small letters, or is one word', () => {
    expect(unshouted('Care SERVICES', printed)).toBe('Care SERVICES');
    expect(unshouted('SERVICES', printed)).toBe('SERVICES');
  });
});
