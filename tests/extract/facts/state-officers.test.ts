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
    ['Enquiries to: Rhys Adair\n\nTel: 01632 960 111', 'Rhys Adair', '01632 960 111', 'contact'],
    ['Contact Officer/Telephone No: Rhys Adair 01632 960 111', 'Rhys Adair', '01632 960 111', 'contact'],
    ['Report of: Rhys Adair, Director of Adult Care', 'Rhys Adair', undefined, 'author'],
    ['Contact Officer: Rhys Adair (Head of Support) Ext 4567', 'Rhys Adair', 'Ext 4567', 'contact'],
    [
      '| Cleared by | Name | Date |\n|---|---|---|\n| Legal | Rhys Adair | 12 May 2010 |',
      'Rhys Adair',
      undefined,
      'legal',
    ],
    [
      '| Name | Position | Telephone |\n|---|---|---|\n| Rhys Adair | Head of Support | 01632 960111 |',
      'Rhys Adair',
      '01632 960111',
      'contact',
    ],
  ])('finds the person in the layout “%s”', async (words, name, telephone, role) => {
    const found = await officers(coverOn(words));
    expect(found.map((one) => [one.name, one.telephone, one.role])).toEqual([[name, telephone, role]]);
  });

  it.each([
    ['The review was led by Ada Prowse, our relationship manager.', 'Ada Prowse', 'relationship manager'],
    ['The CQC area manager, Mrs Ada Prowse, chaired the day.', 'Mrs Ada Prowse', 'CQC area manager'],
    ['The chair of the Board is Ada Prowse.', 'Ada Prowse', 'chair of the Board'],
    ['A plan made with Locality Manager Ada Prowse is in hand.', 'Ada Prowse', 'Locality Manager'],
    [
      'The post of lead nurse and the Principal Social Worker role was filled in May by Ada Prowse.',
      'Ada Prowse',
      'Principal Social Worker',
    ],
  ])('names who holds a post in “%s”', async (words, name, post) => {
    const found = await officers(coverOn(`2.1 ${words}`));
    expect(found.map((one) => [one.name, one.post])).toEqual([[name, post]]);
  });

  it('takes no body, place or elected member in running text for an officer', async () => {
    const found = await officers(
      coverOn(
        '2.1 The Corporate Director, Children and Families, is asked. The Chair, Councillor Joan Pike, agreed. Fenwick Health Trust, the lead provider, met the manager, North Locality, in May. Staff in the north heard from The Head, Social Work, too.',
      ),
    );
    expect(found).toEqual([]);
  });

  it('names those who lead work in a table of a plan or in a sentence, and leaves posts and vacancies out', async () => {
    const found = await officers(
      coverOn(
        '| Workstream | Lead officer |\n|---|---|\n| Waiting | Rhys Adair |\n| Carers | Vacant |\n| Equity | Service Manager |\n\n2.2 The theme leads are: homes, Ada Prowse; transport, Bram Oakes; work, to be appointed.',
      ),
    );
    expect(found.map(({ name, role }) => [name, role])).toEqual([
      ['Rhys Adair', 'lead officer'],
      ['Ada Prowse', 'lead officer'],
      ['Bram Oakes', 'lead officer'],
    ]);
  });

  it('takes one person spelled two ways once, and two with their own telephones as two', async () => {
    const top = 'Contact Officer: Rhys Adaire, Head of Support\n\n2.1 Text.\n\n';
    const once = await officers(coverOn(`${top}Contact: Rhys Adair, telephone 01632 960 111`));
    expect(once).toMatchObject([{ name: 'Rhys Adaire', telephone: '01632 960 111' }]);
    const twice = await officers(
      coverOn(
        `${top.replace('Support', 'Support, 01632 960 222')}Contact: Rhys Adair, telephone 01632 960 111`,
      ),
    );
    expect(twice).toHaveLength(2);
  });

  it('names whom a letter is copied to, and not posts without a name', async () => {
    const found = await officers(
      `${paperWithLetter}\n\ncc Chief Executive; Cllr Mrs P. Sorrel, Cabinet Member for Care; Mr G. Tarn, Audit Office\n`,
    );
    expect(found.filter(({ role }) => role === 'copied to').map(({ name }) => name)).toEqual([
      'Cllr Mrs P. Sorrel',
      'Mr G. Tarn',
    ]);
  });

  it('names an inspection’s whole team, listed or one a line', async () => {
    const found = await officers(
      inspectionOf(
        '## Information about this inspection\n\nDeputy lead inspector: Ada Prowse, HMI\n\nTeam inspectors: Bram Oakes, Cass Ivory, HMI, and Dilys Marr-Webb\n\nEnid Fallow, Ofsted Inspector\n\nThe inspectors: who they met is below.',
      ),
    );
    expect(found.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Orla Quill: lead inspector',
      'Ada Prowse: deputy lead inspector',
      'Bram Oakes: inspector',
      'Cass Ivory: inspector',
      'Dilys Marr-Webb: inspector',
      'Enid Fallow: inspector',
    ]);
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
