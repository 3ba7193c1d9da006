/** What kind of thing would answer a question. */
export type AnswerKind =
  | 'person'
  | 'date'
  | 'count'
  | 'percentage'
  | 'money'
  | 'grade'
  | 'expansion'
  | 'definition'
  | 'reason'
  | 'place'
  | 'yes-no'
  | 'contact'
  | 'statement';

/** A question, or one clause of a question that asks two things, taken apart without looking at any report. */
export interface Asked {
  /** The words of this clause. */
  text: string;
  /** The words of the clause it leans on; empty when it stands alone. */
  leansOn: string;
  kind: AnswerKind;
  /** True when every member of a set is asked for ("which risks", "what did CQC say about carers"). */
  wantsList: boolean;
  /** True when two years, councils or reports are to be set side by side. */
  compares: boolean;
  /** How many are asked for, e.g. 9 in "which nine indicators"; absent when no number is said. */
  count?: number;
  /** Indicator codes as asked, upper case, e.g. "1B", "NI 135", "2C(II)". */
  codes: string[];
  /** Printed paragraph numbers asked for, e.g. "4.4". */
  paragraphs: string[];
  /** What the question calls by its name besides councils and bodies, e.g. "Court of Appeal", "Shared Lives". */
  things: string[];
  /** Single capitalised words in the middle of the question: places and people, when nothing held prints them. */
  names: string[];
  /** A place in a list, from 1: 4 in "the fourth suggestion"; absent when none is asked for. */
  ordinal?: number;
  /** Acronyms whose meaning is asked, e.g. "JSNA". */
  acronyms: string[];
  /** Stems that carry the subject, without councils, periods, inspectorates and words for the kind of thing asked ("date", "percentage"). */
  stems: string[];
  /** Further stems of the clause before, where this one leans on it; they count for less. */
  carried: string[];
  /** Subject words as typed, without councils, periods and inspectorates. */
  subject: string;
}
