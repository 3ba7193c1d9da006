/** How a council counts the days around a meeting. */
export interface TimetableSettings {
  /** Whether clear days are counted as working days, as common practice is, or as days of every kind. */
  clearDays: 'working' | 'calendar';
  /** Local dates before publication, e.g. "finance and legal" five working days before it; empty means none. */
  clearance: readonly { name: string; workingDays: number }[];
}
