import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/domain/briefing.ts';
import { briefReport } from '../../src/draft/brief/brief-report.ts';
import { extractedReport } from '../support/extracted-report.ts';
import { regimes } from '../support/made-version.ts';

const inspection = `# Inspection of Fenwick County Council local authority children’s services

Inspection dates: 4 to 15 May 2026

| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children and families | Good |
| The experiences and progress of children who need help and protection | Good |
| The experiences and progress of children in care | Good |
| The experiences and progress of care leavers | Inadequate |

Since the last inspection in 2021, when services were judged to be outstanding, care leavers have waited longer for a home.

## What needs to improve?

- The homes that are found for care leavers over 18. (outcome 4, national framework)
- How often managers look at plans.
`;

const selfAssessment = `# Adult social care self-assessment 2012/13

Name of local authority: Ashmere City Council

Period covered: April 2012 – March 2013

## Staying independent

| Code | Description | 2011/12 | 2011/12 Quartile | 2012/13 | 2012/13 Quartile |
| --- | --- | --- | --- | --- | --- |
| 2A (ii) | Permanent admissions to care homes, per 100,000 population (65+) | 610.2 | Second | 702.5 | Third |
| 1E | Adults with a learning disability in paid employment | 4.1% | Third | 6.3% | Second |
`;

const sectionOf = (briefing: Briefing, key: string) =>
  briefing.sections.find((section) => section.key === key)?.sentences.map(({ text }) => text) ?? [];

describe('a briefing on an inspection', () => {
  it('says whose words it is, that no overall judgement is given, and every grade as printed', async () => {
    const { version, extraction } = await extractedReport('fenwick.md', inspection);
    const briefing = briefReport(version, extraction, regimes);
    expect(sectionOf(briefing, 'what-it-is')[0]).toMatch(/own report, in its own words/u);
    const judged = sectionOf(briefing, 'judgement');
    expect(judged[0]).toBe('It gives no overall judgement, only those below.');
    expect(judged).toContain('“The experiences and progress of care leavers”: “Inadequate”.');
    expect(judged.at(-1)).toMatch(
      /^Of an earlier inspection the report itself says: “Since the last inspection in 2021/u,
    );
  });

  it('cites every sentence, byte for byte, and leaves nothing adverse out, however short', async () => {
    const { version, extraction } = await extractedReport('fenwick.md', inspection);
    for (const length of ['short', 'full'] as const) {
      const briefing = briefReport(version, extraction, regimes, { length });
      const citations = briefing.sections.flatMap(({ sentences }) =>
        sentences.flatMap((sentence) => {
          expect(sentence.citations.length).toBeGreaterThan(0);
          return sentence.citations;
        }),
      );
      for (const { startChar, endChar, quote } of citations)
        expect(version.content.text.slice(startChar, endChar)).toBe(quote);
      expect(briefing.omitted.filter(({ adverse }) => adverse)).toEqual([]);
      expect(sectionOf(briefing, 'must-improve')).toHaveLength(2);
    }
  });

  it('tells of an adverse finding that no sentence gives', async () => {
    const { version, extraction } = await extractedReport('fenwick.md', inspection);
    const [first] = extraction.findings.filter(({ kind }) => kind === 'areaForImprovement');
    const elsewhere = { ...first!, citation: { ...first!.citation, quote: 'Words that stand nowhere.' } };
    const findings = [
      ...extraction.findings.filter((one) => one !== first),
      { ...elsewhere, text: 'Lost words.' },
    ];
    const briefing = briefReport(
      version,
      { ...extraction, findings: findings as typeof extraction.findings },
      regimes,
    );
    expect(briefing.omitted).toMatchObject([{ kind: 'areaForImprovement', adverse: true }]);
  });

  it('asks who will lead on what has neither owner nor date', async () => {
    const { version, extraction } = await extractedReport('fenwick.md', inspection);
    const { questions = [] } = briefReport(version, extraction, regimes, { questions: true });
    const [question] = questions.filter(({ basis }) => basis === 'no-owner-or-date');
    expect(question?.text).toMatch(
      /^Who will lead on “The homes that are found for care leavers over 18” and the 1 other/u,
    );
    expect(question?.citations).toHaveLength(2);
  });

  it('gives an item whose second sentence opens as one of ours might', async () => {
    const text = inspection.replace(
      'How often managers look at plans.',
      'Answer complaints on time. Only two in nine were.',
    );
    const { version, extraction } = await extractedReport('fenwick.md', text);
    const briefing = briefReport(version, extraction, regimes);
    expect(sectionOf(briefing, 'must-improve')[1]).toBe(
      '“Answer complaints on time. Only two in nine were”.',
    );
    expect(briefing.omitted.filter(({ adverse }) => adverse)).toEqual([]);
  });

  it('keeps what law asks apart from what the report says', async () => {
    const { version, extraction } = await extractedReport('fenwick.md', inspection);
    const standing = { key: 'publish', text: 'Publish the report', source: 'An Act' };
    const briefing = briefReport(version, { ...extraction, standingDuties: [standing] }, regimes);
    expect(briefing.standingDuties).toEqual([standing]);
    expect(JSON.stringify(briefing.sections)).not.toContain('Publish the report');
  });
});

describe('a briefing on figures', () => {
  it('puts what worsened first and says which way is better', async () => {
    const { version, extraction } = await extractedReport('ashmere.md', selfAssessment);
    const figures = sectionOf(briefReport(version, extraction, regimes), 'figures');
    expect(figures[0]).toMatch(/^“2A \(ii\)”.*610\.2.*702\.5.*That is worse, for lower is better\.$/u);
    expect(figures[1]).toMatch(/^“1E”.*That is better, for higher is better\.$/u);
  });

  it('asks of a fall from the figures themselves', async () => {
    const { version, extraction } = await extractedReport('ashmere.md', selfAssessment);
    const { questions = [] } = briefReport(version, extraction, regimes, { questions: true });
    const falls = questions.filter(({ basis }) => basis === 'fall');
    expect(falls).toHaveLength(1);
    expect(falls[0]?.text).toMatch(/gone from 610\.2 to 702\.5, where lower is better/u);
  });
});

describe('a briefing on a report of no kind that is known', () => {
  it('does not say that nothing was judged or must improve, for nobody knew what to look for', async () => {
    const { version, extraction } = await extractedReport(
      'harbour.md',
      '# CQC annual assessment 2008/09\n\nAshmere City Council\n\n| Area | View |\n| --- | --- |\n| Safety | Weak |\n',
    );
    const briefing = briefReport(version, extraction, regimes, {});
    const said = briefing.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ');
    expect(extraction.report.regime).toBe('unknown');
    expect(said).not.toMatch(/gives no grade|lists nothing that must improve|lists no strengths/u);
    expect(said).toMatch(/not recognised, so nothing of this sort was found, though it may be there/u);
  });
});
