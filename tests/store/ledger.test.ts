import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.ts';
import { listStaleExtractions } from '../../src/store/list-stale-extractions.ts';
import { readExtraction } from '../../src/store/read-extraction.ts';
import { readLedger } from '../../src/store/read-ledger.ts';
import { readOddities } from '../../src/store/read-oddities.ts';
import { readSketches } from '../../src/store/read-sketches.ts';
import { removeReport } from '../../src/store/remove-report.ts';
import { type NewExtraction, saveExtraction } from '../../src/store/save-extraction.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { makeVersion } from './make-version.ts';
import { temporaryStore } from './with-store.ts';

function made(council: string, grade: string, fingerprint = 'rules-1'): NewExtraction {
  const citation = {
    label: 'a place',
    startChar: 0,
    endChar: 4,
    quote: 'Care',
    context: [],
    match: 'exact' as const,
  };
  const extraction: Extraction = {
    report: {
      title: 'A letter',
      council,
      regime: 'ilacs',
      edition: '2023',
      period: '2024',
      voice: 'inspectorate',
      inspectorates: ['ofsted'],
      meetings: [],
      officers: [],
      letterDates: [],
      backgroundPapers: [],
      appendices: [],
      consultations: [],
      timetable: [],
      evidence: {},
    },
    findings: [
      {
        kind: 'judgement',
        voice: 'inspectorate',
        regime: 'ilacs',
        area: 'Care',
        areaKey: 'in_care',
        printed: grade,
        grade: grade.toLowerCase(),
        citation,
        foundBy: 'rule:judgement-table',
      },
      { kind: 'strength', voice: 'inspectorate', text: 'Care', citation, foundBy: 'rule:headed-item' },
    ],
    standingDuties: [],
    notStated: ['wards'],
    oddities: [
      { type: 'numbering', message: 'Two are numbered 6.', citations: [citation], foundBy: 'rule:numbering' },
    ],
  };
  return { fingerprint, extraction, sketch: new Uint32Array(64).fill(7) };
}

const ashmere = () => makeVersion('ashmere.txt', ['Care is good.'], { extraction: made('Ashmere', 'Good') });
const secret = () =>
  makeVersion('secret.txt', ['Care is inadequate.'], {
    extraction: made('Thornhill', 'Inadequate'),
    protection: { classification: 'exempt' },
  });

describe('the ledger of a library', () => {
  it('holds the findings of each report with the report they stand in, in print order', async () => {
    const store = await temporaryStore();
    const { reportId } = await saveVersion(store, ashmere());
    const entries = await readLedger(store, 'public');
    expect(entries.map(({ report, finding }) => [report.council, report.reportId, finding.kind])).toEqual([
      ['Ashmere', reportId, 'judgement'],
      ['Ashmere', reportId, 'strength'],
    ]);
    expect(await readLedger(store, 'public', { kind: 'strength' })).toHaveLength(1);
    expect(await readLedger(store, 'public', { council: 'Elsewhere' })).toEqual([]);
    expect(await readLedger(store, 'public', { regime: 'ilacs', reportIds: [reportId] })).toHaveLength(2);
  });

  it('shows nothing of a report to those who may not see it: no finding, no extraction, no likeness', async () => {
    const store = await temporaryStore();
    const { reportId } = await saveVersion(store, secret());
    for (const audience of ['public', 'internal'] as const) {
      expect(await readLedger(store, audience)).toEqual([]);
      expect(await readExtraction(store, audience, reportId)).toBeUndefined();
      expect(await readSketches(store, audience)).toEqual([]);
      expect(await readOddities(store, audience, [reportId])).toEqual([]);
    }
    expect(await readLedger(store, 'exempt')).toHaveLength(2);
    expect((await readExtraction(store, 'exempt', reportId))?.notStated).toEqual(['wards']);
    expect((await readOddities(store, 'exempt', [reportId]))[0]?.oddities).toHaveLength(1);
    expect((await readSketches(store, 'exempt'))[0]?.sketch[63]).toBe(7);
  });

  it('goes with the report that is removed', async () => {
    const store = await temporaryStore();
    const { reportId } = await saveVersion(store, ashmere());
    await removeReport(store, 'public', reportId);
    expect(await readLedger(store, 'exempt')).toEqual([]);
  });

  it('is stale for a report extracted under other rules, or not at all', async () => {
    const store = await temporaryStore();
    const { reportId } = await saveVersion(store, ashmere());
    const plain = await saveVersion(store, makeVersion('plain.txt', ['Nothing.']));
    expect(await listStaleExtractions(store, 'rules-1')).toEqual([plain.reportId]);
    expect(await listStaleExtractions(store, 'rules-2')).toEqual([reportId, plain.reportId].sort());
  });

  it('takes what is extracted anew in place of what it held', async () => {
    const store = await temporaryStore();
    const version = ashmere();
    const { reportId } = await saveVersion(store, version);
    const place = { reportId, versionId: version.versionId, profile: version.profile };
    expect(await saveExtraction(store, place, made('Ashmere', 'Outstanding', 'rules-2'))).toBe(true);
    const [entry] = await readLedger(store, 'public');
    expect(entry?.finding).toMatchObject({ printed: 'Outstanding' });
    expect(await listStaleExtractions(store, 'rules-2')).toEqual([]);
  });

  it('keeps out what was extracted from a version that is no longer the newest', async () => {
    const store = await temporaryStore();
    const version = ashmere();
    const { reportId } = await saveVersion(store, version);
    await saveVersion(store, makeVersion('ashmere.txt', ['Care is inadequate now.']));
    expect(await readLedger(store, 'public')).toEqual([]);
    const place = { reportId, versionId: version.versionId, profile: version.profile };
    expect(await saveExtraction(store, place, made('Ashmere', 'Good'))).toBe(false);
  });
});
