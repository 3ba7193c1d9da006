import { describe, expect, it } from 'vitest';
import { printAnswer } from '../../src/cli/print-answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Citation } from '../../src/domain/citation.ts';
import { cliContext, someAnswer } from '../support/cli-context.ts';

const citation: Citation = {
  reportId: 'r1',
  versionId: 'v1',
  file: 'letter.pdf',
  label: 'Ashmere City Council, CQC assessment 2008/09, para 4.6, p. 3',
  pageNumber: 3,
  startChar: 0,
  endChar: 27,
  quote: 'Carers waited for 40 days.',
  context: [],
  match: 'exact',
};

function printed(change: Partial<Answer>): string {
  const { context, written } = cliContext();
  printAnswer(context.output, someAnswer(change));
  return written.out.join('\n');
}

describe('printAnswer', () => {
  it('gives each claim with its words, its place and how it came to be', () => {
    const text = printed({
      status: 'answered',
      reason: undefined,
      introduction: 'The inspectorate says:',
      claims: [
        {
          text: 'Carers waited for 40 days.',
          origin: 'quoted',
          voice: 'inspectorate',
          citations: [citation],
        },
        {
          text: 'That is 10 days more.',
          origin: 'derived',
          rule: 'difference',
          voice: 'inspectorate',
          citations: [citation],
        },
      ],
    } as Partial<Answer>);
    expect(text).toContain('The inspectorate says:\n\n1. Carers waited for 40 days.\n   – Ashmere');
    expect(text).toContain('p. 3 [letter.pdf]\n   (quoted)');
    expect(text).toContain('2. That is 10 days more.\n     “Carers waited for 40 days.”');
    expect(text).toContain('(worked out from what is cited (difference))');
    expect(text).toContain('Searched 40 passages of 2 reports in 12 ms; answered by quotation.');
    expect(text).not.toContain('Nearest');
  });

  it('says of recognised words how sure that is', () => {
    const scanned = { ...citation, scanned: { confidence: 0.874 } };
    const claim = { text: citation.quote, origin: 'quoted', voice: 'inspectorate', citations: [scanned] };
    const text = printed({ status: 'answered', claims: [claim] } as Partial<Answer>);
    expect(text.replace(/\s+/g, ' ')).toContain('[letter.pdf] (words recognised with 87 % confidence)');
  });

  it('says that the reports do not, what comes nearest and whom to ask', () => {
    const { reportId, versionId, file, label, startChar, endChar } = citation;
    const text = printed({
      nearest: [{ reportId, versionId, file, label, startChar, endChar, text: 'Carers waited.', score: 0.4 }],
      contacts: [{ text: 'A Officer, 01632 960123', citation }],
    });
    expect(text).toMatch(/^The reports do not say\. No report speaks of carers\./);
    expect(text).toContain('Nearest passages:\n  - Ashmere');
    expect(text).toContain('Whom to ask:\n  - A Officer, 01632 960123');
  });

  it('says once what the status and the reason say alike', () => {
    const text = printed({ status: 'not_in_reports', reason: 'The reports do not say.' });
    expect(text.match(/The reports do not say\./g)).toHaveLength(1);
  });

  it('lists what may be meant, and what is missing', () => {
    expect(
      printed({ status: 'needs_scope', choices: [{ label: 'Ashmere 2009' }, { label: 'Fenwick 2009' }] }),
    ).toContain('Which of these is meant?\n  - Ashmere 2009\n  - Fenwick 2009');
    expect(printed({ status: 'partly_answered', missing: ['the cost'] })).toContain(
      'Not stated in the reports:\n  - the cost',
    );
  });

  it('says how a follow-up was read, what befell the model, and how many of its sentences were left out', () => {
    const reasons = [{ kind: 'number', why: 'It is not there.' }] as const;
    const text = printed({
      status: 'answered',
      readAs: 'What did CQC say about carers in Ashmere?',
      notice: 'The answer broke off before its end.',
      unsupported: [{ text: 'Carers waited 50 days.', reasons: [...reasons] }],
    });
    expect(text).toContain('Read as: What did CQC say about carers in Ashmere?\n\nThe answer broke off');
    expect(text).toContain('Left out because the reports do not support it as written: 1 sentence.');
    expect(text).not.toContain('50 days');
  });
});
