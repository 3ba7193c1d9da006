/** With what a figure is compared: itself at another time, others, or what was aimed at. */
export type Against = 'time' | 'comparator' | 'target';

/** Two figures or grades of the evidence that say which of two is more. */
export interface ComparedPair {
  against: Against;
  /** The later one, or what the council itself has. */
  own: number;
  /** The earlier one, what others have, or what was aimed at. */
  base: number;
  /** Where in time each stands, in months; absent where the evidence does not say. */
  ownAt?: number;
  baseAt?: number;
  /** Stems of the words that say what is counted. */
  about: ReadonlySet<string>;
  /** True for grades: more is better. */
  graded: boolean;
}
