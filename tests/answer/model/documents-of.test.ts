import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/answer/model/documents-of.ts';
import { madeVersion, regimes } from '../../support/made-version.ts';

const letter = `# Fenwick County Council: annual performance assessment of adult social care 2008/09

The Care Quality Commission (CQC) assessed adult social care in Fenwick County Council in 2008/09.

## Carers

4.1 The Commission found that 312 carers had an assessment. Some of them waited.

- cut the wait for equipment

| Code | Measure | 2008/09 |
| --- | --- | --- |
| F7 | Direct payments | 44% |
|  |  |  |
| F8 | | n/a |
`;

describe('documentsOf', () => {
  const report = madeVersion(letter);
  const [document, ...others] = documentsOf(report, regimes);

  it('sends a block for each heading, paragraph, bullet and row, in order, none of them empty', () => {
    expect(others).toEqual([]);
    expect(document!.source.blocks).toEqual([
      'Fenwick County Council: annual performance assessment of adult social care 2008/09',
      'The Care Quality Commission (CQC) assessed adult social care in Fenwick County Council in 2008/09.',
      'Carers',
      '4.1 The Commission found that 312 carers had an assessment. Some of them waited.',
      'cut the wait for equipment',
      'Code | Measure | 2008/09',
      'F7 | Direct payments | 44%',
      expect.stringMatching(/^F8 \|.*n\/a$/u),
    ]);
    expect(document!.blocks.map(({ kind }) => kind)).toEqual([
      'prose',
      'prose',
      'heading',
      'prose',
      'prose',
      'header-row',
      'row',
      'row',
    ]);
  });

  it('keeps where the words of each block stand in the report', () => {
    const { text } = report.content;
    for (const { words, span } of document!.blocks)
      expect(words.endsWith(text.slice(span.startChar, span.endChar))).toBe(true);
    expect(text.slice(document!.blocks[3]!.span.startChar)).toMatch(/^The Commission found/u);
  });

  it('says whose words they are, of which council and time', () => {
    expect(document!.source.title).toContain('Fenwick County Council');
    expect(document!.source.context).toMatch(
      /^Whose words: CQC .*Council: Fenwick County Council\. Period: 2008\/09\./u,
    );
  });

  it('makes a document of each part that speaks in a voice of its own', () => {
    const { length } = report.content.text;
    const middle = report.content.text.indexOf('Carers');
    const parted = madeVersion(letter, {
      parts: [
        { startChar: 0, endChar: middle, voice: 'council-own' },
        {
          startChar: middle,
          endChar: length,
          voice: 'inspectorate',
          inspectorate: 'cqc',
          name: 'CQC’s letter',
        },
      ],
    });
    const documents = documentsOf(parted, regimes);
    expect(documents.map(({ part }) => part.voice)).toEqual(['council-own', 'inspectorate']);
    expect(documents[0]!.source.context).toContain("Whose words: the council's own view");
    expect(documents[1]!.source.title).toContain('CQC’s letter');
    expect(documents.flatMap(({ blocks }) => blocks)).toHaveLength(8);
  });

  it('sends only the blocks that are kept', () => {
    const kept = new Set([document!.blocks[2]!, document!.blocks[3]!]);
    expect(documentsOf(report, regimes, kept)[0]!.source.blocks).toHaveLength(2);
    expect(documentsOf(report, regimes, new Set())).toEqual([]);
  });
});
