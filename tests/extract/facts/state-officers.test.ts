import { describe, expect, it } from 'vitest';
import { parsePerson } from '../../../src/extract/facts/officers/parse-person.ts';
import { stateOfficers } from '../../../src/extract/facts/officers/state-officers.ts';
import { openText } from '../open-text.ts';
import { coverOn, inspectionOf } from './made-covers.ts';
import { paperWithLetter } from './made-papers.ts';

const officers = async (words: string) => stateOfficers(await openText(words));

describe('officers that a report names', () => {
  it('takes one person once, with what a later mention adds', async () => {
    const found = await officers(paperWithLetter);
    expect(found.map(({ name, role }) => [name, role])).toEqual([
      ['Ada Prowse', 'inspector'],
      ['Bram Oakes', 'financial'],
      ['Cass Ivory', 'legal'],
      ['Dilys Marr', 'contact'],
      ['Enid Fallow', 'signatory'],
    ]);
    expect(found[1]).toMatchObject({ post: 'Head of Accountancy', telephone: '252 1100' });
    expect(found[3]).toMatchObject({
      telephone: '01632 960 200',
      email: 'dilys.marr@thornhill.example.gov.uk',
    });
  });

  it('tells two lead inspectors in one line apart', async () => {
    const found = await officers(
      inspectionOf('Children are safe.')
        .replace(
          "Orla Quill, His Majesty's Inspector",
          "Orla Quill, His Majesty's Inspector, and Piers Ottery, His Majesty's Inspector",
        )
        .replace('Lead inspector', 'Lead inspectors'),
    );
    expect(found.map(({ name, post, role }) => [name, post, role])).toEqual([
      ['Orla Quill', "His Majesty's Inspector", 'lead inspector'],
      ['Piers Ottery', "His Majesty's Inspector", 'lead inspector'],
    ]);
  });

  it('reads name and post apart in labelled lines under a heading of contacts', async () => {
    const found = await officers(
      coverOn(
        'Contact Officers:\n\nName: Rhys Adair\n\nPosition: Head of Business Support\n\nTelephone: 01632 960 111\n\nE-mail: r.adair@ashmere.example.gov.uk',
      ),
    );
    expect(found).toMatchObject([
      { name: 'Rhys Adair', post: 'Head of Business Support', telephone: '01632 960 111', role: 'contact' },
    ]);
  });

  it('takes no row of a decision form under the contacts for a person', async () => {
    const found = await officers(
      coverOn(
        '## 9. Report author/officer to contact\n\n9.1 Ines Holt, Head of Strategy\n\nTel: 01632 960 112\n\n| Key Decision | Yes |\n|---|---|\n| Reason | Two wards or more |',
      ),
    );
    expect(found.map(({ name }) => name)).toEqual(['Ines Holt']);
  });

  it.each([
    [
      'Ann Bee – Head of Law. 252 6450 / 29 6450',
      { name: 'Ann Bee', post: 'Head of Law', telephone: '252 6450 / 29 6450' },
    ],
    ['Executive Director (Living Well)', { post: 'Executive Director (Living Well)' }],
    ['Cy Dow Her Majesty’s Inspector', { name: 'Cy Dow', post: 'Her Majesty’s Inspector' }],
    [
      'Eve Fox, Manager, 01632 960123, eve.fox@ashmere.example.gov.uk',
      {
        name: 'Eve Fox',
        post: 'Manager',
        telephone: '01632 960123',
        email: 'eve.fox@ashmere.example.gov.uk',
      },
    ],
    [
      'Gil Hay | Performance Manager | (01632 960 308)',
      { name: 'Gil Hay', post: 'Performance Manager', telephone: '01632 960 308' },
    ],
    [
      'Ian Joy\nAddress: | Shire House\nTelephone: | 01632 960 140',
      { name: 'Ian Joy', telephone: '01632 960 140' },
    ],
    ['see below', {}],
  ])('reads “%s”', (words, person) => {
    const { telephone, ...rest } = parsePerson(words);
    const { telephone: expected, ...others } = person as { telephone?: string };
    expect(rest).toEqual(others);
    expect(telephone?.replace(/[()]/gu, '')).toBe(expected);
  });
});
