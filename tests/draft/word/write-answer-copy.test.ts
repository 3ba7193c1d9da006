import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeAnswerCopy } from '../../../src/draft/word/write-answer-copy.ts';

const copy = {
  question: 'What of carers?',
  heading: 'What the reports say',
  notes: ['Looked in: every report'],
  statements: [
    { text: 'Carers waited.', sources: [1] },
    { text: 'They waited long.', sources: [1, 2] },
  ],
  sources: [
    { number: 1, words: 'Ashmere, para 1.', address: 'https://reports.example.gov.uk/reports/a?from=1&to=2' },
    { number: 2, words: 'Ashmere, para 2.', address: 'https://reports.example.gov.uk/reports/a?from=3&to=4' },
  ],
  beside: [{ heading: 'Whom to ask', items: [{ words: 'Petra Lindqvist' }] }],
  searched: 'Searched 9 passages in 2 reports.',
  askedAt: '2026-11-26T09:00:00.000Z',
};

describe('an answer as a Word file', () => {
  it('has a footnote for each reference, linked to its place', async () => {
    const parts = unzipSync(new Uint8Array(await writeAnswerCopy(copy)));
    const footnotes = strFromU8(parts['word/footnotes.xml']!);
    const links = strFromU8(parts['word/_rels/footnotes.xml.rels']!);
    const targetOf = new Map(
      [...links.matchAll(/Id="(link\d+)"[^>]* Target="([^"]+)"/g)].map(([, id, target]) => [id, target]),
    );
    const linked = [...footnotes.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id]) =>
      targetOf.get(id),
    );
    expect(linked).toEqual([
      'https://reports.example.gov.uk/reports/a?from=1&amp;to=2',
      'https://reports.example.gov.uk/reports/a?from=1&amp;to=2',
      'https://reports.example.gov.uk/reports/a?from=3&amp;to=4',
    ]);
    const text = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, ' ');
    expect(text).toMatch(/Looked in: every report[\s\S]*Whom to ask\s+Petra Lindqvist/);
  });

  it('is the same file each time', async () => {
    expect((await writeAnswerCopy(copy)).equals(await writeAnswerCopy(copy))).toBe(true);
  });
});
