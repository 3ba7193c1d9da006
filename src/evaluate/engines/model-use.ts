import type { Answer } from '../../domain/answer.ts';
import type { ExtractionLine } from '../../domain/extraction.ts';
import type { ExtractionComparison } from '../../domain/extraction-comparison.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import type { WordedDraft } from '../../domain/worded-draft.ts';
import type { CaseResult } from '../case-result.ts';

/** What calls of a model took, together. */
export interface CallTotals {
  calls: number;
  failedCalls: number;
  /** Of those, calls that were to be played and had not been recorded. */
  unrecorded: number;
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  /** US dollars of the calls whose price is known, and how many those are. */
  cost: number;
  priced: number;
}

/** What a run made of a model, and where it could not. */
export interface ModelUse extends CallTotals {
  /** Answers that were asked for and came. */
  answers: number;
  /** Sentences of answers and drafts that were left out since what they cite does not support them. */
  unsupported: number;
  /** Sentences of answers that were shown, as claims. */
  shown: number;
  /** Answers that the offline engine gave in the place of a model that was asked. */
  fellBack: number;
  /** Those that a model broke off. */
  brokeOff: number;
  /** Those that needed no model: look-ups, refusals, questions back. */
  withoutCall: number;
}

/** Sums of calls; all 0 for none. */
export function callTotals(calls: readonly ModelCall[]): CallTotals {
  const sum = (of: (call: ModelCall) => number) => calls.reduce((total, call) => total + of(call), 0);
  return {
    calls: calls.length,
    failedCalls: calls.filter(({ failure }) => failure !== undefined).length,
    unrecorded: calls.filter(({ failure }) => failure === 'model_not_recorded').length,
    inputTokens: sum((call) => call.inputTokens),
    outputTokens: sum((call) => call.outputTokens),
    cacheReadTokens: sum((call) => call.cacheReadTokens),
    cacheWriteTokens: sum((call) => call.cacheWriteTokens),
    cost: sum((call) => call.cost ?? 0),
    priced: calls.filter(({ cost }) => cost !== undefined).length,
  };
}

/** Adds up what answers, extractions and drafts tell of the calls they took. */
export function modelUse(results: readonly CaseResult[]): ModelUse {
  const answers = results.flatMap(answerOf);
  const extracted = results.flatMap(comparisonOf);
  const drafted = results.flatMap(draftOf);
  const held = drafted.reduce((total, draft) => total + (draft.held?.length ?? 0), 0);
  const offline = answers.filter(({ answeredBy }) => answeredBy === 'offline');
  return {
    ...callTotals([...answers, ...extracted, ...drafted].flatMap(({ calls = [] }) => calls)),
    answers: answers.length,
    unsupported: answers.reduce((total, { unsupported = [] }) => total + unsupported.length, held),
    shown: answers.reduce((total, { claims }) => total + claims.length, 0),
    fellBack: offline.filter(({ notice }) => notice !== undefined).length,
    brokeOff: answers.filter(({ answeredBy, notice }) => answeredBy !== 'offline' && notice !== undefined)
      .length,
    withoutCall: offline.filter(({ calls = [], notice }) => calls.length === 0 && notice === undefined)
      .length,
  };
}

const askedGroups = ['answerable', 'unanswerable', 'hostile', 'ledger'];

/** The answer of a case in which something was asked; none where the asking failed. */
export function answerOf({ group, output }: CaseResult): Answer[] {
  return askedGroups.includes(group) && output !== undefined ? [output as Answer] : [];
}

function comparisonOf({ group, output }: CaseResult): ExtractionComparison[] {
  if (group !== 'extraction' || output === undefined) return [];
  const { comparison } = output as Partial<ExtractionLine>;
  return comparison === undefined ? [] : [comparison];
}

function draftOf({ group, kind, output }: CaseResult): WordedDraft[] {
  return group === 'drafting' && kind !== 'softened' && output !== undefined ? [output as WordedDraft] : [];
}
