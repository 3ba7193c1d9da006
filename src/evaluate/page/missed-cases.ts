import type { Answer } from '../../domain/answer.ts';
import type { Span } from '../../domain/span.ts';
import type { CaseResult } from '../case-result.ts';
import { tellMiss } from '../format-extraction.ts';
import type { Evaluation } from '../run-evaluation.ts';

/** A place in a report that a miss is about. */
export interface ShownPlace {
  /** What it is, e.g. "label", "cited instead". */
  role: string;
  file: string;
  span?: Span;
  /** The words looked for, where the report's text does not hold them. */
  words?: string;
}

export interface ShownMiss {
  what: string;
  critical: boolean;
  places: ShownPlace[];
}

/** A case that fell short, with every miss of it. */
export interface MissedCase {
  group: string;
  id: string;
  kind: string;
  question: string;
  why: string;
  misses: ShownMiss[];
}

/** Every case that fell short, in the order of the run; the ones with critical misses first within a suite. */
export function missedCases(evaluation: Evaluation): MissedCase[] {
  return evaluation.results
    .filter((result) => result.why !== '')
    .map(({ group, id, kind, question, why, ...result }) => ({
      ...{ group, id, kind, question, why },
      misses:
        result.misses === undefined
          ? missOfQuestion({ group, id, kind, question, why, ...result }, evaluation)
          : missesOf(id, result.misses),
    }));
}

function missesOf(file: string, misses: NonNullable<CaseResult['misses']>): ShownMiss[] {
  return misses.map((miss) => ({
    what: tellMiss(miss),
    critical: miss.critical !== undefined || miss.sort === 'invented',
    places:
      miss.span === undefined
        ? []
        : [{ role: miss.wanted === undefined ? 'found' : 'label', file, span: miss.span }],
  }));
}

/** The quotes that should have been found or cited, and what was cited instead. */
function missOfQuestion(result: CaseResult, evaluation: Evaluation): ShownMiss[] {
  const gold = evaluation.cases.find((entry) => entry.id === result.id && isQuoted(result));
  const quotes = (gold?.quotes ?? []).map(
    (quote): ShownPlace => ({
      role: 'label',
      file: quote.file,
      ...(quote.span === undefined ? { words: quote.quote } : { span: quote.span }),
    }),
  );
  const answer =
    result.group === 'retrieval' || result.group === 'claims'
      ? undefined
      : (result.output as Answer | undefined);
  const cited = (answer?.claims ?? []).flatMap((claim) =>
    claim.citations.map((citation): ShownPlace => ({ role: 'cited', file: citation.file, span: citation })),
  );
  const { criticalAnswered = 0, forbidden = 0, failed = 0 } = result.figures;
  return [
    { what: result.why, critical: criticalAnswered + forbidden + failed > 0, places: [...quotes, ...cited] },
  ];
}

function isQuoted({ group }: CaseResult): boolean {
  return group === 'retrieval' || group === 'answerable';
}
