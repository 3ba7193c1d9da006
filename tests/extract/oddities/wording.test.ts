import { describe, expect, it } from 'vitest';
import { messagesIn } from './oddities-in.ts';

const names = (words: string) => messagesIn('name-spelled-two-ways', `# Care in Ashmere\n\n${words}\n`);
const missing = (words: string) => messagesIn('missing-appendix', `# Care in Ashmere\n\n${words}\n`);

describe('a name', () => {
  it('whose surname or first name is spelled two ways is told', async () => {
    expect(await names('Prepared by Oswin Hallamby, Director.\n\nSigned: Oswin Halamby')).toEqual([
      'A name is spelled two ways: Oswin Hallamby and Oswin Halamby.',
    ]);
    expect(await names('Ask Beatrix Thornhill.\n\nContact: Beatrice Thornhill')).toEqual([
      'A name is spelled two ways: Beatrix Thornhill and Beatrice Thornhill.',
    ]);
  });

  it('signed with an initial, or in an address, is held against the name in full', async () => {
    expect(await names('Contact: Oswin Hallamby\n\nSigned: O. Halamby')).toEqual([
      'A name is spelled two ways: Oswin Hallamby and O. Halamby.',
    ]);
    expect(await names('Contact: Oswin Hallamby\n\nEmail: oswin.hallambie@ashmere.example')).toEqual([
      'A name is spelled two ways: Oswin Hallamby and oswin.hallambie.'.replace('oswin.', 'oswin '),
    ]);
  });

  it('with a hyphen here and without it there is told once', async () => {
    expect(
      await names('Contact: Oswin Hall-Amby\n\nSigned: O. Hall Amby\n\nOswin Hall-Amby will attend.'),
    ).toEqual(['A name is spelled two ways: Oswin Hall-Amby and O. Hall Amby.']);
  });

  it('of another person or thing, or a plural, is in order', async () => {
    for (const words of [
      'Ada Fenwick and Tom Fenwick spoke.',
      'Ada Fenwick and Ada Hallamby spoke.',
      'The Adult Service and Adult Services are one service.',
      'Contact: Oswin Hallamby, oswin.hallamby@ashmere.example',
    ])
      expect([words, await names(words)]).toEqual([words, []]);
  });
});

describe('an appendix', () => {
  it('that the text points to and does not hold is told once', async () => {
    expect(await missing('The plan is at Appendix B.\n\nMembers are asked to agree Appendix B.')).toEqual([
      'Appendix B is not in the text of this report.',
    ]);
  });

  it('that is only listed is told', async () => {
    const text = '## List of appendices\n\nAppendix 1 - Response programme\n\n## Contacts\n\nAda Fenwick\n';
    expect(await missing(text)).toEqual(['Appendix 1 is not in the text of this report.']);
  });

  it('that stands in the text is in order, one of another paper too', async () => {
    expect(
      await missing('The plan is at Appendix B.\n\n## Appendix B: Plan\n\nVisits will be quicker by May.\n'),
    ).toEqual([]);
    expect(await missing('See Appendix B of the constitution.')).toEqual([]);
  });

  it('or a letter said to be attached is told; importance and staff are attached too', async () => {
    expect(await missing('The review was followed by a letter (copy attached).')).toEqual([
      'What is said to be attached is not in the text of this report.',
    ]);
    expect(
      await missing('Great importance is attached to visits. Nurses are attached to each team.'),
    ).toEqual([]);
  });
});
