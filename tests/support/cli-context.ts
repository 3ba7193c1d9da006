import type { VerbContext } from '../../src/cli/verb-context.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { HouseStyleSummary } from '../../src/domain/house-style-summary.ts';
import type { ReportSummary } from '../../src/domain/report-record.ts';
import type { Services } from '../../src/services.ts';

/** A context that keeps what is written, over services of which only those given may be called. */
export function cliContext(
  services: Partial<Services> = {},
  input = '',
  styles: readonly HouseStyleSummary[] = [],
) {
  const written = {
    out: [] as string[],
    notes: [] as string[],
    closed: 0,
    evaluated: [] as string[][],
    opened: [] as (string | undefined)[],
  };
  const interrupt = new AbortController();
  const context: VerbContext = {
    output: {
      line: (text = '') => void written.out.push(text),
      json: (value) => void written.out.push(JSON.stringify(value)),
      note: (text) => void written.notes.push(text),
      isClosed: () => false,
      width: 80,
    },
    input: async function* () {
      yield Buffer.from(input);
    },
    open: async (library) => {
      written.opened.push(library);
      return { ...(services as Services), close: async () => void written.closed++ };
    },
    openFiles: async () => {
      throw new Error('this test opens no files');
    },
    listStyles: async () => styles,
    openClaims: async () => {
      throw new Error('this test checks no claims');
    },
    interruption: () => interrupt.signal,
    serve: async () => undefined,
    evaluate: async (args) => {
      written.evaluated.push([...args]);
      return 0;
    },
  };
  return { context, written, interrupt };
}

/** An answer that found nothing, with what a test needs changed. */
export function someAnswer(change: Partial<Answer> = {}): Answer {
  return {
    question: 'How many carers?',
    status: 'not_in_reports',
    reason: 'No report speaks of carers.',
    claims: [],
    nearest: [],
    searched: { reports: 2, passages: 40 },
    answeredBy: 'quotation',
    durationMs: 12.4,
    ...change,
  };
}

/** A report as a list shows it, with what a test needs changed. */
export function someReport(change: Partial<ReportSummary> = {}): ReportSummary {
  return {
    reportId: 'r1',
    versionId: 'v1',
    file: 'letter.pdf',
    classification: 'public',
    profile: {
      title: 'Letter',
      council: 'Ashmere City Council',
      periods: ['2008/09'],
      years: [2009],
      inspectorates: ['cqc'],
      regimes: [],
      parts: [{ startChar: 0, endChar: 5, voice: 'inspectorate' }],
    },
    pageCount: 3,
    passageCount: 20,
    hiddenCount: 0,
    addedAt: '2026-01-02T03:04:05Z',
    ...change,
  };
}
