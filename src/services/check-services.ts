import type { Config } from '../config.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { Letter } from '../domain/letter.ts';
import { checkDraft } from '../draft/check/check-draft.ts';
import type { Recount } from '../draft/check/date-faults.ts';
import type { ReturnedCopy, ReturnedView } from '../draft/returned/returned-copy.ts';
import type { BodyForms } from '../house-styles/body-forms.ts';
import { bodyKindOf } from '../house-styles/body-kind-of.ts';
import { loadHouseStyles } from '../house-styles/load-house-styles.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { type FileToCheck, readFileToCheck } from './read-file-to-check.ts';

export interface CheckRequest {
  letter: Letter;
  /** ISO day of the check: what has passed by then is told. */
  today: string;
}

export interface CheckServices {
  /** Reads a draft (JSON), or a working copy that came back (Word). @throws AppError `file_missing`, `file_unreadable`, `file_too_large`, `format_unknown`. */
  readFileToCheck(path: string): Promise<FileToCheck>;
  /** Holds a draft against its letter. */
  checkDraft(draft: Draft, request: CheckRequest): DraftCheck;
  /** Holds a working copy that came back against its letter, with its tracked changes accepted, rejected (`original`), or both. */
  checkReturned(
    copy: ReturnedCopy,
    request: CheckRequest & { view?: ReturnedView | 'both' },
  ): Promise<DraftCheck>;
}

/** The checks of drafts, as a council counts its days. House styles are loaded with the first of them. */
export function checkServices(config: Config, regimes: Regimes): CheckServices {
  const timetable = config.timetable ?? { clearDays: 'working', clearance: [] };
  let bodies: readonly BodyForms[] | undefined;
  const recount = ({ body }: Draft['given'], today: string): Recount => {
    bodies ??= loadHouseStyles(config.houseStylesFolder).bodies;
    return { body: body === undefined ? undefined : bodyKindOf(body, bodies), timetable, today };
  };
  return {
    readFileToCheck,
    checkDraft: (draft, { letter, today }) =>
      checkDraft(draft, letter, { regimes, dates: recount(draft.given, today) }),
    async checkReturned(copy, { letter, today, view = 'both' }) {
      const { checkReturned } = await import('../draft/returned/check-returned.ts');
      const dates = copy.draft === undefined ? {} : { dates: recount(copy.draft.given, today) };
      return checkReturned(copy, letter, { regimes, view, today, ...dates });
    },
  };
}
