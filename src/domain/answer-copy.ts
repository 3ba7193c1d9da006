/** An answer as it is taken away: words only, as the page shows them. */
export interface AnswerCopy {
  question: string;
  /** What the answer is, in words. */
  heading: string;
  /** Said before the statements: how the question was read and where it was looked for, why there is no answer, what is missing, whose words follow. */
  notes: readonly string[];
  statements: readonly { text: string; sources: readonly number[] }[];
  /** By number, from 1 and without gaps. */
  sources: readonly { number: number; words: string; address: string }[];
  /** What the page shows beside the statements: what to choose from, what does not fit, whom to ask, the nearest passages. */
  beside: readonly { heading: string; items: readonly CopiedItem[] }[];
  /** What was searched and how the answer was made. */
  searched: string;
  /** ISO time in UTC. */
  askedAt: string;
}

export interface CopiedItem {
  words: string;
  /** Where they stand; absent where they stand in no report. */
  address?: string;
}
