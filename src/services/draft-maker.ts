import type { Config } from '../config.ts';
import type { Draft, Given } from '../domain/draft.ts';
import { type DraftAsk, draftAskSchema } from '../domain/draft-ask.ts';
import type { Letter } from '../domain/letter.ts';
import { draftReport } from '../draft/draft-report.ts';
import { AppError } from '../errors.ts';
import { findHouseStyle } from '../house-styles/find-house-style.ts';
import type { HouseStyle } from '../house-styles/house-style.ts';
import { loadHouseStyles } from '../house-styles/load-house-styles.ts';
import type { Regimes } from '../regimes/load-regimes.ts';

/** Drafts in the house styles of a council. */
export interface DraftMaker {
  /** @throws AppError `style_unknown`, naming those that there are. */
  style(name: string): HouseStyle;
  /** @throws AppError `style_unknown`, or `request_invalid` when a date or name is not one. */
  draft(letter: Letter, ask: DraftAsk): Draft;
}

/** @throws AppError `style_invalid`. */
export function draftMaker(config: Config, regimes: Regimes): DraftMaker {
  const { styles, bodies } = loadHouseStyles(config.houseStylesFolder);
  const timetable = config.timetable ?? { clearDays: 'working', clearance: [] };
  const style = (name: string) => findHouseStyle(styles, name);
  return {
    style,
    draft: (letter, ask) =>
      draftReport({ letter, style: style(ask.style), bodies, given: givenBy(ask), timetable, regimes }),
  };
}

function givenBy(ask: DraftAsk): Given {
  const parsed = draftAskSchema.safeParse(ask);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new AppError(
      'request_invalid',
      `A cover report cannot be drafted from this: ${faults.join('; ')}.`,
    );
  }
  const { body, on, received, council, author, today } = parsed.data;
  return {
    ...(body === undefined ? {} : { body }),
    ...(on === undefined ? {} : { meetingDate: on }),
    ...(received === undefined ? {} : { received }),
    ...(council === undefined ? {} : { council }),
    ...(author === undefined ? {} : { author }),
    today: today ?? new Date().toISOString().slice(0, 10),
    by: author ?? 'whoever asked for the draft',
  };
}
