import type { Config } from '../config.ts';
import { checkDraft } from '../draft/check/check-draft.ts';
import { findSoftening } from '../draft/check/find-softening.ts';
import type { DraftingSubject } from '../evaluate/subject.ts';
import { loadRegimes } from '../regimes/load-regimes.ts';
import { openFileServices } from './open-file-services.ts';

/** Drafting, and the checks of a draft, as the evals call them: from files, without a library or a model. @throws AppError `regime_invalid`. */
export function measuredDrafts(config: Config): DraftingSubject {
  const files = openFileServices(config);
  const regimes = loadRegimes(config.regimesFolder);
  return {
    openLetter: (request) => files.openLetter(request),
    draft: (letter, ask) => files.draft(letter, ask),
    check: (draft, letter) => checkDraft(draft, letter, { regimes }),
    findSoftening: (text, citations) => findSoftening(text, citations, regimes),
    close: () => files.close(),
  };
}
