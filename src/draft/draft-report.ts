import type { Draft, Given } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';
import type { TimetableSettings } from '../domain/timetable-settings.ts';
import { AppError } from '../errors.ts';
import type { HouseStyle } from '../house-styles/house-style.ts';
import type { Regimes } from '../regimes/load-regimes.ts';

/** What a cover report is drafted from. */
export interface DraftRequest {
  letter: Letter;
  style: HouseStyle;
  given: Given;
  timetable: TimetableSettings;
  regimes: Regimes;
}

/** Drafts a cover report from a letter, in a house style. */
export function draftReport(request: DraftRequest): Draft {
  throw new AppError('internal', `Drafting in ${request.style.key} is not there yet.`);
}
