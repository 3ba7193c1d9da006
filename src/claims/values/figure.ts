/** A figure as a claim or its evidence says it. */
export interface Figure {
  text: string;
  start: number;
  end: number;
  /** In its unit: 45 for "45%", 0.25 for "a quarter", 350000 for "0.35 million". */
  value: number;
  /** percent, points, share, money, times, place ("second"), code, star, hour, day, "working day", month, or "per 10000"; absent for a bare number. */
  unit?: string;
  /** What is counted, as printed, where a plural follows a bare number. */
  noun?: string;
  /** "NI 132", "1B": its whole name, folded, instead of its value. */
  code?: string;
  /** Where "a third" may be a place as well as a share: the place. */
  place?: number;
  /** From the words before it. */
  bound?: 'over' | 'under' | 'near' | 'nearly' | 'least' | 'most';
  role?: 'from' | 'to' | 'by';
}
