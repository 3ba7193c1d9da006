import { describe, expect, it } from 'vitest';
import { type CheckedSentence, checkSentence } from '../../../src/answer/model/check-sentence.ts';
import { documentsOf } from '../../../src/answer/model/documents-of.ts';
import type { ReportVersion } from '../../../src/domain/report-record.ts';
import { knownCouncils } from '../../../src/retrieve/known-councils.ts';
import { understandQuestion } from '../../../src/retrieve/understand-question.ts';
import { madeVersion, regimes } from '../../support/made-version.ts';

const letter =
  madeVersion(`# Fenwick County Council: annual performance assessment of adult social care 2008/09

The Care Quality Commission (CQC) assessed adult social care in Fenwick County Council in 2008/09.

## Carers

4.1 The Commission found that 312 carers had an assessment of their own. Breaks were booked eight weeks ahead. Night staff had no training.

4.2 Staff in all three day centres were praised for their patience.

## Enabling choice

| Code | Measure | 2007/08 | 2008/09 |
| --- | --- | --- | --- |
| F7 | Direct payments | 31% | 44% |
| F8 | Reviews held | 52% | 61% |
`);
const own = madeVersion(
  `# Fenwick County Council self-assessment of adult social care 2008/09

We believe that 290 carers had an assessment of their own in Fenwick County Council.
`,
  { file: 'own.md' },
);

const documents = [letter, own].flatMap((report) => documentsOf(report, regimes));

/** Checks a sentence that cites the blocks which hold these words. */
function check(
  text: string,
  cited: readonly string[],
  inspectorates: string[] = [],
  periods: string[] = [],
): CheckedSentence {
  const citations = cited.map((words) => {
    const document = documents.findIndex(({ blocks }) => blocks.some((block) => block.words.includes(words)));
    const from = documents[document]!.blocks.findIndex((block) => block.words.includes(words));
    return { kind: 'blocks' as const, document, from, to: from + 1, cited: words };
  });
  return checkSentence({ kind: 'sentence', text, citations, leaked: false }, documents, {
    asked: understandQuestion('What was said of carers?', []),
    targets: [
      {
        periods,
        inspectorates,
        regimes: [],
        reportIds: [letter.reportId, own.reportId],
        periodOpen: false,
        regimeOpen: false,
      },
    ],
    councils: knownCouncils([letter, own] as ReportVersion[], regimes),
    regimes,
  });
}
const quotes = (checked: CheckedSentence) =>
  'claim' in checked ? checked.claim.citations.map(({ quote }) => quote) : checked.faults;

describe('checkSentence', () => {
  it('cites of a paragraph only the sentences that the claim rests on', () => {
    expect(quotes(check('CQC found that 312 carers in Fenwick had an assessment.', ['312 carers']))).toEqual([
      'The Commission found that 312 carers had an assessment of their own.',
    ]);
    expect(quotes(check('Night staff had no training.', ['312 carers']))).toEqual([
      'Night staff had no training.',
    ]);
  });

  it('cites sentences that follow each other as one stretch', () => {
    const checked = check('There, 312 carers had an assessment, and breaks were booked eight weeks ahead.', [
      '312 carers',
    ]);
    expect(quotes(checked)).toEqual([
      'The Commission found that 312 carers had an assessment of their own. Breaks were booked eight weeks ahead.',
    ]);
  });

  it('leaves out of several cited blocks those that the claim does not rest on', () => {
    expect(quotes(check('Night staff had no training.', ['312 carers', 'day centres', 'Carers']))).toEqual([
      'Night staff had no training.',
    ]);
  });

  it('cites a row with its column headers as context', () => {
    const checked = check('In Fenwick, direct payments stood at 44% in 2008/09.', ['F7 |']);
    expect(quotes(checked)).toEqual(['F7 | Direct payments | 31% | 44%']);
    const [citation] = 'claim' in checked ? checked.claim.citations : [];
    expect(citation!.context.filter(({ role }) => role === 'column').map(({ quote }) => quote)).toEqual([
      'Code',
      'Measure',
      '2007/08',
      '2008/09',
    ]);
  });

  it('lets the printed number of what is cited be said', () => {
    expect(
      check('Paragraph 4.2 says that staff in all 3 day centres were praised.', ['day centres']),
    ).toHaveProperty('claim');
    expect(
      check('Paragraph 4.3 says that staff in all three day centres were praised.', ['day centres']),
    ).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ value: '4.3' })]),
    });
  });

  it('refuses the figure of another column than the period asked about, unless the sentence says of which it is', () => {
    const of = (text: string) => check(text, ['F7 |'], [], ['2008/09']);
    expect(of('Direct payments stood at 31%.')).toMatchObject({ faults: [{ kind: 'cell', value: '31%' }] });
    expect(of('Direct payments stood at 44%.')).toHaveProperty('claim');
    expect(of('Direct payments stood at 31% in 2007/08.')).toHaveProperty('claim');
    expect(check('Direct payments stood at 31%.', ['F7 |'])).toHaveProperty('claim');
  });

  it('refuses a figure that a sentence over several rows gives to the wrong one', () => {
    const of = (text: string) => check(text, ['F7 |', 'F8 |'], [], ['2008/09']);
    expect(of('In 2008/09 direct payments stood at 44% and reviews held at 61%.')).toHaveProperty('claim');
    expect(of('In 2008/09, 44% is the figure for direct payments.')).toHaveProperty('claim');
    expect(of('In 2008/09 direct payments stood at 61% and reviews held at 44%.')).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ kind: 'cell', value: '61%' })]),
    });
    expect(of('In 2008/09, 61% is the figure for direct payments.')).toHaveProperty('faults');
  });

  it('refuses an address that is not printed in what it cites', () => {
    for (const address of ['http://evil.example/pay', 'jo@evil.example', '[more](evil.example)'])
      expect(check(`CQC found that 312 carers had an assessment: ${address}.`, ['312 carers'])).toMatchObject(
        {
          faults: expect.arrayContaining([expect.objectContaining({ kind: 'name' })]),
        },
      );
  });

  it('refuses a figure that stands elsewhere in what was sent, not in what is cited', () => {
    const checked = check('In Fenwick, 61% of carers had an assessment.', ['312 carers']);
    expect(checked).toMatchObject({ faults: [{ kind: 'number', value: '61%' }] });
  });

  it('refuses a quotation that is not printed so', () => {
    expect(check('Breaks were “booked nine weeks ahead”.', ['312 carers'])).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ kind: 'quotation' })]),
    });
  });

  it('gives a claim the voice of what it cites; of several voices, not the inspectorate’s', () => {
    const ofCouncil = check('The council believes that 290 carers had an assessment.', ['290 carers']);
    expect(ofCouncil).toMatchObject({ claim: { voice: 'council-own' } });
    const mixed = check(
      'The council believes that 290 carers had an assessment of their own; 312 carers had one.',
      ['312 carers', '290 carers'],
    );
    expect(mixed).toMatchObject({ claim: { voice: 'council-own' } });
  });

  it('refuses the council’s own words where an inspectorate was asked about', () => {
    expect(check('In Fenwick, 290 carers had an assessment.', ['290 carers'], ['cqc'])).toMatchObject({
      faults: [{ kind: 'speaker' }],
    });
  });

  it('refuses a sentence that names another council than the one cited', () => {
    expect(check('In Ashmere City Council, 312 carers had an assessment.', ['312 carers'])).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ kind: 'council' })]),
    });
  });

  it('refuses a sentence that cites nothing', () => {
    expect(check('Night staff had no training.', [])).toMatchObject({ faults: [{ kind: 'subject' }] });
  });
});
