import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/extract/items/find-items.ts';
import { openText } from '../open-text.ts';
import { coverOfCqc } from '../paper-texts.ts';

async function listed(body: string) {
  return findItems(await openText(coverOfCqc(body))).flatMap((item) =>
    item.kind === 'strength' || item.kind === 'areaForImprovement' ? [[item.kind, item.text]] : [],
  );
}

describe('a list within a paragraph', () => {
  it('is parted by its semicolons after each label that heads such lists', async () => {
    const body =
      '3.1 Strengths: day care; the night team; advocacy. Weaknesses: waits for ramps; records (half of them late).';
    expect(await listed(body)).toEqual([
      ['strength', 'day care'],
      ['strength', 'the night team'],
      ['strength', 'advocacy'],
      ['areaForImprovement', 'waits for ramps'],
      ['areaForImprovement', 'records (half of them late)'],
    ]);
  });

  it('is parted after words that say what is listed', async () => {
    const body = '3.1 The areas that need to improve are: waits for ramps; day care; and records.';
    expect(await listed(body)).toEqual([
      ['areaForImprovement', 'waits for ramps'],
      ['areaForImprovement', 'day care'],
      ['areaForImprovement', 'records'],
    ]);
  });

  it('is parted by commas only where one stands before the last “and”', async () => {
    const sure = '3.1 Strengths included day care, a stable night team, and advocacy for all.';
    expect(await listed(sure)).toEqual([
      ['strength', 'day care'],
      ['strength', 'a stable night team'],
      ['strength', 'advocacy for all'],
    ]);
    const unsure = '3.1 Strengths included day care, advocacy and advice for carers.';
    expect((await listed(unsure)).filter(([, text]) => text === 'advocacy')).toEqual([]);
  });

  it('is none after a label that says neither', async () => {
    expect(await listed('3.1 Partners: the hospital; the police; two charities.')).toEqual([]);
    expect(await listed('3.1 Costs were as follows: staff; premises; travel.')).toEqual([]);
  });

  it('is a paragraph alone under its heading, unless it is two clauses of a sentence', async () => {
    expect(await listed('## Weaknesses\n\nWaits for ramps; day care; records.\n\n## Money\n\nNone.')).toEqual(
      [
        ['areaForImprovement', 'Waits for ramps'],
        ['areaForImprovement', 'day care'],
        ['areaForImprovement', 'records'],
      ],
    );
    const clauses =
      'Waits for ramps have come down from fourteen weeks to ten since the spring; they remain longer than those of any other county nearby.';
    expect(await listed(`## Weaknesses\n\n${clauses}\n\n## Money\n\nNone.`)).toEqual([
      ['areaForImprovement', clauses],
    ]);
  });
});

describe('a table', () => {
  it('lists in each column what its head names', async () => {
    const body = `| Strengths | Areas for development |
| --- | --- |
| Day care | Waits for ramps |
| Advocacy | |`;
    expect(await listed(body)).toEqual([
      ['strength', 'Day care'],
      ['areaForImprovement', 'Waits for ramps'],
      ['strength', 'Advocacy'],
    ]);
  });

  it('lists beside the word what its row begins with', async () => {
    const body = `| Part | View |
| --- | --- |
| Practice | Mixed |
| Strengths | day care; advocacy |
| Weaknesses | records |`;
    expect(await listed(body)).toEqual([
      ['strength', 'day care'],
      ['strength', 'advocacy'],
      ['areaForImprovement', 'records'],
    ]);
  });
});

describe('a list after a sentence of its own', () => {
  it('is what the sentence says that the inspectorate thinks of it', async () => {
    const body = `3.1 CQC was critical on two counts.

- Ramps take ten weeks.
- Half of the records are late.

3.2 The report notes steady progress in several areas.

- Day care is open at weekends.
- Every ward has an advocate.`;
    expect(await listed(body)).toEqual([
      ['areaForImprovement', 'Ramps take ten weeks.'],
      ['areaForImprovement', 'Half of the records are late.'],
      ['strength', 'Day care is open at weekends.'],
      ['strength', 'Every ward has an advocate.'],
    ]);
  });

  it('is none where the council speaks of itself, or nothing is judged', async () => {
    const body = `3.1 Officers are working on several matters.

- A new lease
- A new van

3.2 The report found little progress in several areas of the budget.

- A second lease`;
    expect(await listed(body)).toEqual([]);
  });
});
