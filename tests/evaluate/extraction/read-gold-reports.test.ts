import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGoldReports } from '../../../src/evaluate/extraction/read-gold-reports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'));
  mkdirSync(join(folder, 'extraction'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));

const hand = {
  file: 'a.txt',
  documentType: 'cover report + letter',
  council: 'Ashmere City Council (text says Ashmere)',
  letter: { line: 50 },
  meetings: [],
  officers: [],
  flags: [],
  indicators: [],
  strengths: [{ text: 'Gates', line: 60 }],
  areasForImprovement: [{ text: 'Piers', line: 10 }],
  recommendations: [{ text: 'No recommendations section.' }],
  statutoryDuties: [{ duty: 'Tell us', computedDate: '2010-05-03' }],
  implications: [],
  timetable: [
    { event: 'Cabinet', date: '2010-03-03' },
    { event: 'Latest date (computed)', date: '2010-05-03' },
  ],
  judgements: [
    { area: 'CQC: Roads', grade: 'Performing well; score 3', quote: 'Roads' },
    { area: 'Parks', grade: '"most" and "promising"' },
    { area: 'Piers', grade: 'Mixed (narrative)' },
    { area: 'Overall', grade: 'not yet awarded (previous: one star)' },
    { area: 'Gates', grade: 'Green flag' },
  ],
};

describe('readGoldReports', () => {
  it('reads hand labels: whose voice, what is graded, what is earlier, what is told twice', () => {
    write('extraction/000.json', hand);
    write('oddities.json', [
      { file: 'a.txt', type: 'numbering', description: 'No 2.2', codeCanSee: true, quotes: [] },
    ]);
    write('beside.json', { 'a.txt': { regime: 'caa', strengthsExhaustive: true } });
    const { source, reports } = readGoldReports(folder, join(folder, 'beside.json'));
    expect(source).toBe('hand');
    expect(reports[0]).toMatchObject({
      council: 'Ashmere City Council',
      regime: 'caa',
      strengthsExhaustive: true,
      recommendations: [],
      strengths: [{ voice: 'inspectorate' }],
      areasForImprovement: [{ voice: 'reported-by-council' }],
      dates: ['2010-03-03'],
      duties: [{ dueDate: '2010-05-03' }],
      oddities: [{ type: 'numbering' }],
    });
    expect(reports[0]!.judgements).toEqual([
      expect.objectContaining({ printed: 'Performing well', alternatives: ['score 3'], inspectorate: 'cqc' }),
      expect.objectContaining({ area: 'Parks', printed: 'most' }),
      expect.objectContaining({ area: 'Parks', printed: 'promising' }),
      expect.objectContaining({ area: 'Piers', narrative: true }),
      expect.objectContaining({ area: 'Overall', printed: 'one star', earlier: true }),
    ]);
  });

  it('reads a folder with a gold.json, every area of the framework included', () => {
    write('gold.json', [
      {
        file: 'a.pdf',
        framework: 'ILACS',
        inspectionDates: '1 to 5 May 2023',
        grades: { parks: 'good', overall: 'good' },
        areasForImprovement: ['Piers'],
      },
      {
        file: 'b.pdf',
        framework: 'ILACS',
        inspectionDates: '30 April 2024 to 3 May 2024',
        grades: { parks: 'good' },
        areasForImprovement: null,
      },
      {
        file: 'c.pdf',
        outcome: 'mixed experiences',
        priorityActions: [{ text: 'Mend', responsibleBody: 'Ashmere' }],
      },
    ]);
    const { source, reports } = readGoldReports(folder);
    expect(source).toBe('folder');
    expect(reports[0]).toMatchObject({
      regime: 'ilacs',
      inspectionStart: '2023-05-01',
      inspectionEnd: '2023-05-05',
      areasForImprovement: [{ text: 'Piers' }],
    });
    expect(reports[1]).toMatchObject({
      inspectionStart: '2024-04-30',
      inspectionEnd: '2024-05-03',
      gradesByArea: { parks: 'good', overall: 'not given' },
    });
    expect(reports[1]!.areasForImprovement).toBeUndefined();
    expect(reports[2]).toMatchObject({
      outcome: { printed: 'mixed experiences' },
      priorityActions: [{ responsibleBody: 'Ashmere' }],
    });
    expect(reports[2]!.gradesByArea).toBeUndefined();
  });

  it('refuses a wrong label by file and field', () => {
    write('extraction/a.json', { file: 'a.txt', judgements: [{ area: 'Roads', printed: 3 }] });
    expect(() => readGoldReports(folder)).toThrow(/a\.json, field judgements\.0\.printed/u);
  });
});
