import type { Answer, RankedPassage } from '../../src/domain/answer.ts';
import type { Citation } from '../../src/domain/citation.ts';

/** A citation of `text` in the report "a.txt" (version v1), or of the file and words given. */
export function citation(startChar: number, endChar: number, quote = 'x', file = 'a.txt'): Citation {
  return {
    reportId: file,
    versionId: 'v1',
    file,
    label: 'A report, para 1',
    startChar,
    endChar,
    quote,
    context: [],
    match: 'exact',
  };
}

/** An answer with one claim for each citation; without citations it has no claim. */
export function answerWith(
  status: Answer['status'],
  citations: Citation[] = [],
  rest: Partial<Answer> = {},
): Answer {
  return {
    question: 'What of it?',
    status,
    claims: citations.map((one) => ({
      text: one.quote,
      origin: 'quoted',
      voice: 'council-own',
      citations: [one],
    })),
    nearest: [],
    searched: { reports: 1, passages: 1 },
    answeredBy: 'quotation',
    durationMs: 1,
    ...rest,
  };
}

export function passage(startChar: number, endChar: number, text = 'x', file = 'a.txt'): RankedPassage {
  return {
    reportId: file,
    versionId: 'v1',
    file,
    label: 'A report, para 1',
    startChar,
    endChar,
    text,
    score: 0.5,
  };
}
