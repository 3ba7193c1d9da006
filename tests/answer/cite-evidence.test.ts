import { describe, expect, it } from 'vitest';
import { citeSpan } from '../../src/answer/cite-evidence.ts';
import { citationSchema } from '../../src/domain/citation.ts';
import { spanOf } from '../support/made-evidence.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(
  `# Care of adults in Fenwick County Council

A report to Cabinet.

## Risks

The risks to “care” — as printed – are:

- agency staff
- old lifts

## Figures

| Measure | 2008/09 | 2009/10 |
| --- | --- | --- |
| Breaks given | 31% | 44% |
| Homes seen | 9 | 12 |
`,
  { title: 'Care of adults', council: 'Fenwick County Council' },
);
const cite = (words: string) => citeSpan(report, spanOf(report, words));
const spans = (words: string, role: string) =>
  cite(words)
    .context.filter((span) => span.role === role)
    .map(({ quote }) => quote);
const passages = ['agency staff', 'Breaks given | 31% | 44%', 'as printed –'];

describe('citeSpan', () => {
  it.each(passages)('quotes what stands in the report, and leans on what stands there too: %s', (words) => {
    const { text } = report.content;
    const citation = citationSchema.parse(cite(words));
    expect(citation.quote).toBe(words);
    for (const span of [citation, ...citation.context])
      expect(text.slice(span.startChar, span.endChar)).toBe(span.quote);
  });

  it('leans on the lead-in of a list and on its heading', () => {
    expect(spans('old lifts', 'lead-in')).toEqual(['The risks to “care” — as printed – are:']);
    expect(spans('old lifts', 'heading')).toContain('Risks');
  });

  it('leans on the headers of a table’s columns, and a list’s lead-in not at all', () => {
    expect(spans('Breaks given | 31% | 44%', 'column')).toEqual(['Measure', '2008/09', '2009/10']);
    expect(spans('Breaks given | 31% | 44%', 'lead-in')).toEqual([]);
  });

  it('leans on the place where the report names its council', () => {
    expect(spans('agency staff', 'council')).toEqual(['Fenwick County Council']);
  });

  it('leans on no stretch twice, nor on the stretch that it quotes', () => {
    const citation = cite('Risks');
    const places = citation.context.map(({ startChar, endChar }) => `${startChar}-${endChar}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).not.toContain(`${citation.startChar}-${citation.endChar}`);
  });

  it('says in its label what a member would say aloud', () => {
    expect(cite('old lifts').label).toContain('second bullet');
    expect(cite('Breaks given | 31% | 44%').label).toContain('row Breaks given');
  });
});
