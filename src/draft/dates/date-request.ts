import type { Given } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { TimetableSettings } from '../../domain/timetable-settings.ts';

/** What the dates of a draft are worked out from. */
export interface DateRequest {
  letter: Letter;
  given: Given;
  /** What kind of body meets, and whether it is the executive; undefined when no body is given. */
  body: { kind: string; executive: boolean; sure?: boolean } | undefined;
  timetable: TimetableSettings;
}
