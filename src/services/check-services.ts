import type { Config } from '../config.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { Letter } from '../domain/letter.ts';
import { checkDraft } from '../draft/check/check-draft.ts';
import type { Recount } from '../draft/check/date-faults.ts';
import type { ReturnedCopy, ReturnedView } from '../draft/returned/returned-copy.ts';
import { bodyKindOf } from '../house-styles/body-kind-of.ts';
import { type HouseStyles, loadHouseStyles } from '../house-styles/load-house-styles.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { freshDrafts } from './fresh-drafts.ts';
import { type FileToCheck, readFileToCheck } from './read-file-to-check.ts';

export interface CheckRequest {
  letter: Letter;
  /** ISO day of the check: what has passed by then is told. */
  today: string;
}

export interface CheckServices {
  /** Reads a draft (JSON), or a working copy that came back (Word). @throws AppError `file_missing`, `file_unreadable`, `file_too_large`, `format_unknown`. */
  readFileToCheck(path: string): Promise<FileToCheck>;
  /** Holds a draft against its letter and against a fresh draft of it; a note says where there could be none. */
  checkDraft(draft: Draft, request: CheckRequest): DraftCheck;
  /** Holds a working copy that came back against its letter and a fresh draft of it, with its tracked changes accepted, rejected (`original`), or both. */
  checkReturned(
    copy: ReturnedCopy,
    request: CheckRequest & { view?: ReturnedView | 'both' },
  ): Promise<DraftCheck>;
}

/** The checks of drafts, as a council counts its days. House styles are loaded with the first of them. */
export function checkServices(config: Config, regimes: Regimes): CheckServices {
  const timetable = config.timetable ?? { clearDays: 'working', clearance: [] };
  let held: HouseStyles | undefined;
  const styles = () => {
    held ??= loadHouseStyles(config.houseStylesFolder);
    return held;
  };
  const recount = ({ body }: Draft['given'], today: string): Recount => ({
    body: body === undefined ? undefined : bodyKindOf(body, styles().bodies),
    timetable,
    today,
  });
  const anew = (draft: Draft, letter: Letter) =>
    freshDrafts(draft, letter, { styles: styles(), timetable, regimes });
  return {
    readFileToCheck,
    checkDraft(draft, { letter, today }) {
      const { fresh, notes } = anew(draft, letter);
      const found = checkDraft(draft, letter, { regimes, dates: recount(draft.given, today), fresh });
      return { ...found, faults: [...found.faults, ...notes] };
    },
    async checkReturned(copy, { letter, today, view = 'both' }) {
      const { checkReturned } = await import('../draft/returned/check-returned.ts');
      const { draft } = copy;
      if (draft === undefined) return checkReturned(copy, letter, { regimes, view, today });
      const { fresh, notes } = anew(draft, letter);
      const dates = recount(draft.given, today);
      const found = checkReturned(copy, letter, { regimes, view, today, dates, fresh });
      return { ...found, faults: [...found.faults, ...notes] };
    },
  };
}
