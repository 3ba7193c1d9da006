import { describe, expect, it } from 'vitest';
import { findImplications } from '../../../src/extract/duties/find-implications.ts';
import { coverOn, inspectionOf } from '../facts/made-covers.ts';
import { paperWithLetter } from '../facts/made-papers.ts';
import { openText } from '../open-text.ts';

const implications = async (words: string) =>
  findImplications(await openText(words)).map(({ heading, answer, text }) => [heading, answer, text]);

describe('implications of an officers’ paper', () => {
  it('are the rows of its table, an answer that is not printed left out', async () => {
    const found = await implications(paperWithLetter);
    expect(found.slice(0, 3)).toEqual([
      ['Equal Opportunities', 'Yes', '1.1'],
      ['Policy', 'No', undefined],
      ['Crime and Disorder', undefined, undefined],
    ]);
  });

  it('under one heading for two are told apart by what each sentence names', async () => {
    const found = await implications(paperWithLetter);
    expect(found.slice(3).map(([heading]) => heading)).toEqual(['Financial', 'legal']);
  });

  it('under one heading for two are told apart by who signs each paragraph', async () => {
    const found = await implications(
      coverOn(
        '## 8. Legal and Financial Implications\n\n8.1 None arises directly.\n\nBea Quist, Principal Solicitor, 01632 960 204\n\n8.2 The plan costs £40,000.\n\nCal Rowe, Group Accountant, 01632 960 211',
      ),
    );
    expect(found).toEqual([
      ['Legal', undefined, 'None arises directly.'],
      ['Financial', undefined, 'The plan costs £40,000.'],
      ['Financial implications', undefined, 'None arise.'],
    ]);
  });

  it('are not the line that names the officer who cleared the section', async () => {
    const found = await implications(
      coverOn(
        '## 9. Legal implications\n\n9.1 A delay may be challenged.\n\nMonitoring Officer: Dr Bea Quist, 01632 960 204',
      ),
    );
    expect(found[0]).toEqual(['Legal implications', undefined, 'A delay may be challenged.']);
    expect(found.map(([heading]) => heading)).not.toContain('Monitoring Officer');
  });

  it('are sections under their own headings and labels in a line', async () => {
    const found = await implications(
      coverOn(
        '## Equalities Impact\n\n3. The plan reaches all groups.\n\n## Risk Assessment\n\n4. The grant may be late.\n\n## 10. Other implications\n\n10.1 Climate change: none significant.\n\n10.2 Crime and disorder:',
      ),
    );
    expect(found).toEqual([
      ['Equalities Impact', undefined, 'The plan reaches all groups.'],
      ['Risk Assessment', undefined, 'The grant may be late.'],
      ['Climate change', undefined, 'none significant.'],
      ['Crime and disorder', undefined, undefined],
      ['Financial implications', undefined, 'None arise.'],
    ]);
  });

  it('are none under headings that only sound like them, nor in an inspectorate’s report', async () => {
    expect(
      await implications(
        coverOn(
          '## 5. Performance Agenda Implications\n\n5.1 Clinics are held each month.\n\n## 6. The impact of leaders on work with children\n\n6.1 Good.',
        ),
      ),
    ).toEqual([['Financial implications', undefined, 'None arise.']]);
    expect(await implications(inspectionOf('## Impact of leaders on legal work\n\nLeaders act.'))).toEqual(
      [],
    );
  });
});
