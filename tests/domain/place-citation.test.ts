import { expect, it } from 'vitest';
import { citationSchema } from '../../src/domain/citation.ts';
import { placedCitationSchema } from '../../src/domain/finding.ts';
import { placeCitation } from '../../src/domain/place-citation.ts';
import type { ReadReport } from '../../src/domain/read-report.ts';
import type { ReportProfile } from '../../src/domain/report-profile.ts';
import { makeReport } from '../passages/made-report.ts';

const profile: ReportProfile = {
  title: 'Review of lamps',
  periods: [],
  years: [],
  inspectorates: [],
  regimes: [],
  parts: [],
};

const made = makeReport([
  { heading: 'Lamps', level: 1 },
  { text: 'The lamps burn.', label: '1.' },
  { text: 'The quay is dark.', label: '2.', page: 2 },
  { text: 'Oil is short.', label: '3.' },
]);
const confidences = [undefined, undefined, 0.91, 0.62];
const report: ReadReport = {
  ...made,
  blocks: made.blocks.map((block, at) => {
    const confidence = confidences[at];
    return confidence === undefined ? block : { ...block, scanned: { confidence } };
  }),
};
const cite = (first: string, last = first) =>
  placeCitation(report, profile, {
    startChar: report.text.indexOf(first),
    endChar: report.text.indexOf(last) + last.length,
  });

it('marks a citation of recognised words, in its label and with how sure they are', () => {
  const citation = cite('The quay is dark.');
  expect(citation.label).toBe('Review of lamps, para 2, p. 2 (scanned page, check the original)');
  expect(citation.scanned).toEqual({ confidence: 0.91 });
  expect(placedCitationSchema.parse(citation)).toEqual(citation);
  const placed = { reportId: 'r', versionId: 'v', file: 'f', ...citation };
  expect(citationSchema.parse(placed)).toEqual(placed);
});

it('marks a citation over several blocks by the least sure of them', () => {
  expect(cite('The lamps burn.', 'Oil is short.').scanned).toEqual({ confidence: 0.62 });
  expect(cite('The lamps burn.', 'Oil is short.').label).toContain('(scanned page, check the original)');
});

it('leaves a citation of printed text unmarked', () => {
  const citation = cite('The lamps burn.');
  expect(citation.label).toBe('Review of lamps, para 1, p. 1');
  expect('scanned' in citation).toBe(false);
});
