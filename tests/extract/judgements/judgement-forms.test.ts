import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/extract/items/find-items.ts';
import { findJudgements } from '../../../src/extract/judgements/find-judgements.ts';
import { openText } from '../open-text.ts';

const assessment = (body: string) => `# Ashmere City Council: local authority assessment

How the Care Quality Commission (CQC) assesses local authorities under Part 1 of the Care Act

Published: 17 October 2025

${body}
`;

async function grades(words: string) {
  return findJudgements(await openText(words)).map(({ areaKey, printed, grade, score }) => [
    areaKey,
    printed,
    grade,
    score,
  ]);
}

describe('a CQC assessment', () => {
  it('has a score for each statement in a table, and a rating with its percentage', async () => {
    const body = `## Overall rating: Requires improvement

Overall score: 58%. A score of 39 to 62% is requires improvement.

| Theme | Quality statement | Score |
| --- | --- | --- |
| Working with people | Assessing needs | 2 |
| | Equity in experience and outcomes | 3 |
| Ensuring safety | Safeguarding | 2 |
| | Total | 7 |`;
    expect(await grades(assessment(body))).toEqual([
      ['assessing-needs', '2', '2', undefined],
      ['equity', '3', '3', undefined],
      ['safeguarding', '2', '2', undefined],
      ['overall', 'Requires improvement', 'requires improvement', '58%'],
    ]);
  });

  it('has them under the headings of a web page', async () => {
    const body = `## Overall rating

Good

## Assessing needs

Score: 2

2 - Evidence shows some shortfalls

## Safeguarding: score 3

People feel safe.

## Partnerships and communities

4 - Evidence shows an exceptional standard`;
    expect(await grades(assessment(body))).toEqual([
      ['overall', 'Good', 'good', undefined],
      ['assessing-needs', '2', '2', undefined],
      ['safeguarding', '3', '3', undefined],
      ['partnerships', '4', '4', undefined],
    ]);
  });

  it('has no score where figure and wording tell two', async () => {
    expect(await grades(assessment('## Safeguarding\n\n2 - Evidence shows an exceptional standard'))).toEqual(
      [],
    );
  });

  it('has no score in a figure that is beside no area', async () => {
    const body =
      '| Team | Leaders met |\n| --- | --- |\n| Hospital team | 3 |\n| Safeguarding helpline | 2 |';
    expect(await grades(assessment(body))).toEqual([]);
  });
});

describe('other forms', () => {
  it('are a consumer grade of a landlord, in a table or a line', async () => {
    const judgement = (body: string) =>
      `# Regulatory judgement on Ashmere City Council\n\nRegulator of Social Housing\n\n30 October 2024\n\n${body}\n`;
    const table =
      '| | Grade | Change |\n| --- | --- | --- |\n| Consumer | C3 Serious failings in how homes are kept safe | First grade |';
    expect(await grades(judgement(table))).toEqual([['consumer', 'C3', 'c3', undefined]]);
    expect(await grades(judgement('## Consumer grade: C2'))).toEqual([['consumer', 'C2', 'c2', undefined]]);
  });

  it('are an auditor’s findings by criterion, and recommendations by weight', async () => {
    const report = `# Auditor's annual report: Ashmere City Council 2023/24

Ashmere's external auditor

| Criterion | 2022/23 | 2023/24 |
| --- | --- | --- |
| Financial sustainability | No significant weaknesses identified | Significant weakness identified |
| Governance | No significant weaknesses identified | No significant weaknesses identified, one improvement recommendation made |

## Key recommendations

### Key recommendation 1

The Council should agree a plan that brings its reserves back to a safe level.

## Improvement recommendations

1. Publish the register of risks each quarter.
`;
    const found = findJudgements(await openText(report)).filter(({ earlier }) => !earlier);
    expect(found.map(({ areaKey, grade }) => [areaKey, grade])).toEqual([
      ['financial-sustainability', 'significant-weakness'],
      ['governance', 'no-significant-weakness'],
    ]);
    const items = findItems(await openText(report)).map((item) =>
      item.kind === 'recommendation' ? [item.theme, item.number, item.text] : [],
    );
    expect(items).toEqual([
      [
        'Key recommendations',
        '1',
        'The Council should agree a plan that brings its reserves back to a safe level.',
      ],
      ['Improvement recommendations', '1.', 'Publish the register of risks each quarter.'],
    ]);
  });

  it('are a peer team’s numbered recommendations', async () => {
    const report = `# LGA Corporate Peer Challenge: Ashmere City Council

12 to 15 March 2024

## Key recommendations

1. Agree one vision for the city with partners.
2. Give scrutiny more time with the budget.

## Summary of the peer challenge approach

Peers spent four days in Ashmere.
`;
    const items = findItems(await openText(report)).map((item) =>
      item.kind === 'recommendation' ? item.text : '',
    );
    expect(items).toEqual([
      'Agree one vision for the city with partners.',
      'Give scrutiny more time with the budget.',
    ]);
    expect(await grades(report)).toEqual([]);
  });

  it('give an Ombudsman’s letter no judgement and no item', async () => {
    const letter = `# Annual review letter 2024-25

Local Government and Social Care Ombudsman

To the Chief Executive, Ashmere City Council

| Complaints upheld | 64% |
| --- | --- |
| Satisfactory remedy before we investigated | 12% |

We upheld nine complaints. Your council carried out all our recommendations, which is good.
`;
    expect(await grades(letter)).toEqual([]);
    expect(findItems(await openText(letter))).toEqual([]);
  });
});
