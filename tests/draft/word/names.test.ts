import { expect, it } from 'vitest';
import { agendaFileName } from '../../../src/draft/word/agenda-file-name.ts';
import { bookmarkName } from '../../../src/draft/word/bookmark-name.ts';

const named = (title: string, body?: string, meetingDate?: string) =>
  agendaFileName({
    title,
    given: {
      today: '2003-09-01',
      by: 'x',
      ...(body ? { body } : {}),
      ...(meetingDate ? { meetingDate } : {}),
    },
  });

it('names a report after body, date and title', () => {
  expect(named('Annual Review of Performance', 'Cabinet', '2003-09-22')).toBe(
    'cabinet-2003-09-22-annual-review-of-performance.docx',
  );
});

it('leaves out what is not known, and accents, apostrophes and signs', () => {
  expect(named("Children's Café & Services: 2002/03 – Ashmere")).toBe(
    'childrens-cafe-and-services-2002-03-ashmere.docx',
  );
  expect(named('…')).toBe('cover-report.docx');
});

it('leads out of no folder, and takes no name that Windows keeps for itself', () => {
  expect(named('../../etc/passwd\u0000.docx', '..\\Cabinet')).toBe('cabinet-etc-passwd-docx.docx');
  expect(named('CON')).toBe('cover-report-con.docx');
  expect(named('Conduct')).toBe('conduct.docx');
});

it('cuts a long name at a word that ends something', () => {
  const name = named(
    'Review of the arrangements for the safeguarding of the young people of Thornhill',
    'Cabinet',
  );
  expect(name).toBe('cabinet-review-of-the-arrangements-for-the-safeguarding.docx');
});

it('makes bookmarks that Word takes, and different ones for different paragraphs', () => {
  expect(bookmarkName('findings-2')).toBe('p_findings_2');
  const long = ['1', '2'].map((n) => bookmarkName(`legal-and-financial-implications-of-the-report-${n}`));
  for (const name of long) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
  expect(new Set(long).size).toBe(2);
});
