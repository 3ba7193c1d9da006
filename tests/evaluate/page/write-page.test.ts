import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../src/evaluate/case-result.ts';
import { writePage } from '../../../src/evaluate/page/write-page.ts';
import type { Evaluation } from '../../../src/evaluate/run-evaluation.ts';
import { answerWith, citation } from '../make-answer.ts';

const text = `${'Before it. '.repeat(60)}The <b>night</b> service & the rest fails.${' After it.'.repeat(60)}`;
const quote = 'The <b>night</b> service & the rest fails.';
const span = { startChar: text.indexOf(quote), endChar: text.indexOf(quote) + quote.length };

function evaluation(...results: CaseResult[]): Evaluation {
  return {
    results,
    cases: [
      { id: 'A1', kind: 'lookup', question: 'Q?', quotes: [{ file: 'a.txt', quote, length: 40, span }] },
    ],
    absent: [],
    texts: { byFile: new Map([['a.txt', text]]), reports: new Map(), ofVersion: () => text },
  };
}

const base = { kind: 'ilacs', question: 'What does <a.txt> say?', ms: 1, why: '1 miss' };
const missed: CaseResult = {
  ...base,
  group: 'extraction',
  id: 'a.txt',
  council: 'Ashmere City Council',
  figures: {
    'facts.wanted': 2,
    'facts.found': 2,
    'facts.matched': 1,
    critical: 1,
    invented: 0,
    voiceErrors: 0,
  },
  misses: [{ field: 'areasForImprovement', sort: 'missing', critical: 'omitted', wanted: quote, span }],
};

describe('writePage', () => {
  it('shows a miss beside its source, the span marked and everything escaped', () => {
    const page = writePage(evaluation(missed), { cases: 'seeds', date: '2026-01-01', commit: 'abcdef' });
    expect(page).toContain('<mark>The &lt;b&gt;night&lt;/b&gt; service &amp; the rest fails.</mark>');
    expect(page).not.toContain('<b>night');
    expect(page).toContain('What does &lt;a.txt&gt; say?');
    expect(page).toContain('class="miss critical"');
    expect(page).toMatch(/<caption>Extraction by council<\/caption>[\s\S]*Ashmere City Council/u);
    expect(page).toMatch(/<th scope="row">report facts<\/th>/u);
    expect(page).toContain('… ');
  });

  it('shows what should have been cited and what was cited instead', () => {
    const wrong: CaseResult = {
      ...base,
      group: 'answerable',
      id: 'A1',
      figures: { right: 0, wrong: 1, refused: 0 },
      output: answerWith('answered', [citation(0, 10, 'Before it.')]),
    };
    const page = writePage(evaluation(wrong, { ...wrong, id: 'A2', why: '' }), {
      cases: 'seeds',
      date: '2026-01-01',
    });
    expect(page).toContain('2 cases, 1 fell short');
    expect(page).toContain('<figcaption>label, a.txt</figcaption>');
    expect(page).toContain('<mark>Before it.</mark>');
  });

  it('needs nothing from elsewhere', () => {
    const page = writePage(evaluation(missed), { cases: 'seeds', date: '2026-01-01' });
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(|https?:/u);
    expect(page).toContain('@media print');
  });
});
