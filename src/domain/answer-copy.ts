/** An answer as it is taken away: words only, as the page shows them. */
export interface AnswerCopy {
  question: string;
  /** What the answer is, in words. */
  heading: string;
  /** Said before the statements: why there is none, what is missing, whose words follow. */
  notes: readonly string[];
  statements: readonly { text: string; sources: readonly number[] }[];
  /** By number, from 1 and without gaps. */
  sources: readonly { number: number; words: string }[];
  /** What was searched and how the answer was made. */
  searched: string;
  /** ISO time in UTC. */
  askedAt: string;
}
