import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServices, type Services } from '../../src/services.ts';

const inspection = (
  grade: string,
) => `# Inspection of Fenwick County Council local authority children’s services

Inspection dates: 3 to 14 June 2024

| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children and families | ${grade} |
| The experiences and progress of children who need help and protection | Good |
| The experiences and progress of children in care | Good |
| The experiences and progress of care leavers | Inadequate |
| Overall effectiveness | Good |

Since the last inspection in 2021, when services were judged to be outstanding, the leaders of Fenwick have kept their staff and have lost some of their grip on how care leavers live.

## What needs to improve?

- The homes that are found for care leavers over 18.
- How often managers look at plans.
`;

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-ledger-'));
let services: Services;

async function ingest(
  file: string,
  text: string,
  classification: 'public' | 'exempt' = 'public',
): Promise<string> {
  writeFileSync(join(folder, file), text);
  for await (const result of services.ingest({ paths: [join(folder, file)], protection: { classification } }))
    if (result.reportId !== undefined) return result.reportId;
  throw new Error(`${file} was not taken in`);
}

beforeAll(async () => {
  const libraryFile = join(folder, 'library.db');
  services = await openServices({ libraryFile, host: '127.0.0.1', port: 0, workers: 1 });
}, 60_000);
afterAll(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the ledger of a library that reports have entered', () => {
  let reportId = '';
  beforeAll(async () => {
    reportId = await ingest('fenwick.md', inspection('Good'));
  }, 60_000);

  it('is read by kind, area and period, each finding with a quote that is a slice of the report', async () => {
    const grades = await services.ledger({ audience: 'public', kind: 'judgement', area: 'care_leavers' });
    expect(grades.map(({ finding }) => finding)).toMatchObject([
      { printed: 'Inadequate', grade: 'inadequate', voice: 'inspectorate' },
    ]);
    const { content } = await services.showReport({ audience: 'public', reportId });
    for (const { finding } of await services.ledger({ audience: 'public' })) {
      const { startChar, endChar, quote } = finding.citation;
      expect(content.text.slice(startChar, endChar)).toBe(quote);
    }
    expect(await services.ledger({ audience: 'public', period: '2024', kind: 'judgement' })).toHaveLength(5);
  });

  it('keeps the grade of last time apart, under the year that the report names', async () => {
    const [earlier] = await services.ledger({ audience: 'public', kind: 'judgement', period: '2021' });
    expect(earlier?.finding).toMatchObject({ printed: 'outstanding', earlier: true, period: '2021' });
  });

  it('tells of an altered copy, with the place that differs, only to those who may see the other report', async () => {
    const copy = await ingest('fenwick-draft.md', inspection('Outstanding'), 'exempt');
    const seen = await services.extractReport({ audience: 'public', reportId });
    expect(seen.oddities.filter(({ type }) => type === 'altered-copy')).toEqual([]);
    const full = await services.extractReport({ audience: 'exempt', reportId: copy });
    const [oddity] = full.oddities.filter(({ type }) => type === 'altered-copy');
    expect(oddity?.message).toContain('fenwick.md');
    expect(oddity?.citations[0]?.quote).toContain('Outstanding');
  });

  it('says that a report is not there in the same words whether it is hidden or was never held', async () => {
    const text = inspection('Inadequate').replaceAll('Fenwick', 'Snettle');
    const hidden = await ingest('hidden.md', text, 'exempt');
    const told = (id: string) =>
      services
        .extractReport({ audience: 'public', reportId: id })
        .catch((error: Error) => error.message.replaceAll(id, 'ID'));
    expect(await told(hidden)).toBe(await told('r-none'));
  });
});
