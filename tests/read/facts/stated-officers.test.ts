import { describe, expect, it } from 'vitest';
import { BODY, stated } from '../../support/read-stated.ts';

describe('stateOfficers', () => {
  it('gathers the lines of each officer to contact', () => {
    const facts = stated(
      ...BODY,
      '**2. Officers to contact:**',
      '',
      'Ann Bee, Head of Care',
      '',
      'Tel: 01632 960001',
      '',
      'Email ann.bee@fernshire.example',
      '',
      'Bob Crow, Team Leader',
      '',
      'Tel: 01632 960002',
      '',
      '**3. Background papers**',
      '',
      'None.',
    );
    expect(facts.officers).toEqual([
      'Ann Bee, Head of Care / Tel: 01632 960001 / Email ann.bee@fernshire.example',
      'Bob Crow, Team Leader / Tel: 01632 960002',
    ]);
  });

  it('keeps the whole of a telephone number, however it is spaced', () => {
    const facts = stated(
      ...BODY,
      'Fay Gorse, Head of Law 01632 960 204',
      '',
      'Dee Elm, Group Accountant, 020 7946 0412',
      '',
      'Max Oak, Finance Manager 252 0002/ 29 0002',
    );
    expect(facts.officers).toEqual([
      'Fay Gorse, Head of Law 01632 960 204',
      'Dee Elm, Group Accountant, 020 7946 0412',
      'Max Oak, Finance Manager 252 0002/ 29 0002',
    ]);
  });

  it('reads officers set in columns, signed under implications, or named in brackets', () => {
    const facts = stated(
      ...BODY,
      '1.2 There are no costs (Dee Elm, Head of Finance – Tel. 252 0001).',
      '',
      '*Fay Gorse, Head of Law. 252 0002 / 29 0002*',
      '',
      '**4. Report Author/Officer to contact:**',
      '',
      'Hal Ivy      Director of Care      (01632 960004)  ',
      'Jo Kay      Head of Performance      (01632 960005)',
      '',
      '**DECISION STATUS**',
      '',
      '<b>Key Decision</b>\tNo',
      '<b>Appeared in Forward Plan</b>\tN/A',
      '<b>Executive Decision</b>\tExecutive',
    );
    expect(facts.officers).toEqual([
      'Dee Elm, Head of Finance – Tel. 252 0001',
      'Fay Gorse, Head of Law. 252 0002 / 29 0002',
      'Hal Ivy | Director of Care | (01632 960004)',
      'Jo Kay | Head of Performance | (01632 960005)',
    ]);
  });

  it('takes who signs a letter, with the post under the name', () => {
    const facts = stated(
      'Dear John',
      '',
      'Visit to Oakmere',
      '',
      'This letter tells you what we found.',
      '',
      'Yours sincerely',
      '',
      'Ann Bee  ',
      'Her Majesty’s Inspector',
    );
    expect(facts.officers).toEqual(['Ann Bee / Her Majesty’s Inspector']);
  });
});
