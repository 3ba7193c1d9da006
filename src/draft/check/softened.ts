/** Where a paragraph is softer than its source, or says the opposite. `said` is empty for words that it leaves out, `cited` for those it adds. */
export interface Softened {
  cited: string;
  said: string;
  why: string;
}
