import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../src/answer/answer-question.ts';
import { findPassages } from '../../src/retrieve/find-passages.ts';
import { listReports } from '../../src/store/list-reports.ts';
import { readVersion } from '../../src/store/read-version.ts';
import { wordEmbedder } from '../library/make-parts.ts';
import { openMadeLibrary } from '../support/made-library.ts';

const letter = (
  council: string,
  carers: number,
) => `# ${council}: annual performance assessment of adult social care 2008/09

The Care Quality Commission assessed adult social care in ${council} in 2008/09.

## Carers

4.1 ${carers} carers had an assessment of their own.

## Equipment

5.1 Hoists and ramps came within nine days of being ordered.
`;

let library: Answering & { close(): Promise<void> };
beforeAll(async () => {
  library = await openMadeLibrary(
    [
      { file: 'fenwick.md', text: letter('Fenwick County Council', 312) },
      { file: 'marlbridge.md', text: letter('Marlbridge City Council', 87) },
      { file: 'zelby.md', text: letter('Zelby County Council', 55), classification: 'exempt' },
    ],
    wordEmbedder(),
  );
});
afterAll(() => library.close());

const find = (question: string, more: { top?: number; council?: string } = {}) =>
  findPassages(library, { question, audience: 'public', ...more });

describe('findPassages', () => {
  it('finds only in the report of the council that is named', async () => {
    const found = await find('How many carers had an assessment in Marlbridge?');
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['marlbridge.md']));
    expect(found[0]!.text).toContain('87 carers');
  });

  it('finds nothing for a council chosen of which no report is held, rather than search the others', async () => {
    expect(await find('How many carers had an assessment?', { council: 'Nowhere Council' })).toEqual([]);
  });

  it('searches every visible report where none fits, to show what is nearest', async () => {
    const found = await find('How many carers had an assessment in Leeds?');
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['fenwick.md', 'marlbridge.md']));
  });

  it('never finds what the audience may not see, even where its council is named', async () => {
    for (const question of ['How many carers in Zelby County Council?', 'Hoists and ramps'])
      expect((await find(question)).map(({ file }) => file)).not.toContain('zelby.md');
    const seen = await findPassages(library, { question: 'carers in Zelby', audience: 'exempt' });
    expect(seen[0]!.file).toBe('zelby.md');
  });

  it('takes the council chosen beside the question, and the home council for “our”', async () => {
    expect((await find('hoists and ramps', { council: 'Marlbridge City Council' }))[0]!.file).toBe(
      'marlbridge.md',
    );
    const home = { ...library, homeCouncil: 'Marlbridge City Council' };
    const ours = await findPassages(home, { question: 'our hoists and ramps', audience: 'public' });
    expect(new Set(ours.map(({ file }) => file))).toEqual(new Set(['marlbridge.md']));
  });

  it('gives as many as are asked for, best first, scored from 0 to 1', async () => {
    const found = await find('hoists and ramps', { top: 2 });
    expect(found).toHaveLength(2);
    expect(found[0]!.score).toBeGreaterThanOrEqual(found[1]!.score);
    for (const { score } of found) expect(score >= 0 && score <= 1).toBe(true);
    expect(found[0]!.text).toContain('Hoists and ramps');
  });

  it('prints words that stand in the report where it says they stand', async () => {
    const reports = await listReports(library.store, 'public');
    for (const { reportId, startChar, endChar, text, ...rest } of await find('carers and ramps')) {
      const report = await readVersion(library.store, 'public', reportId);
      expect(report!.content.text.slice(startChar, endChar)).toBe(text);
      expect(reports.map((one) => one.reportId)).toContain(reportId);
      expect(Object.keys(rest)).not.toContain('passageId');
    }
  });

  it('refuses an empty question before it looks anywhere', async () => {
    await expect(find('   ')).rejects.toMatchObject({ code: 'question_empty' });
  });
});
