import type { Miss } from './extraction/score-list.ts';

/** What a case is part of. `retrieval` and `answerable` are two readings of the same questions. */
export const caseGroups = [
  'retrieval',
  'answerable',
  'unanswerable',
  'hostile',
  'extraction',
  'ledger',
  'briefing',
  'drafting',
  'claims',
] as const;
export type CaseGroup = (typeof caseGroups)[number];

/** Figures of one case by name; yes is 1 and no is 0. The only thing of a case, with its id and kind, that a baseline keeps. */
export type Figures = Record<string, number>;

/** What came of one case. */
export interface CaseResult {
  group: CaseGroup;
  id: string;
  kind: string;
  figures: Figures;
  question: string;
  /** One line for a person who asks why the case fell short; empty when it did not. */
  why: string;
  /** Wall-clock time, in milliseconds. */
  ms: number;
  /** Council and file of the report that it is about, where it is about one. */
  council?: string;
  file?: string;
  /** What extraction or a briefing missed, item by item. */
  misses?: Miss[];
  /** The whole answer or ranking, for the JSON file. Absent when asking failed. */
  output?: unknown;
}
