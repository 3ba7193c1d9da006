import type { Config } from '../config.ts';
import { checkDraft } from '../draft/check/check-draft.ts';
import { findSoftening } from '../draft/check/find-softening.ts';
import type { DraftingSubject } from '../evaluate/subject.ts';
import { loadRegimes } from '../regimes/load-regimes.ts';
import type { OpenedModel } from './measured-model.ts';
import { openFileServices } from './open-file-services.ts';
import type { SectionWriter } from './section-writer.ts';

/**
 * Drafting, and the checks of a draft, as the evals call them: from files, without a library, and without a model unless one is opened: then it words the
 * running text. @throws AppError `regime_invalid`.
 */
export function measuredDrafts(config: Config, opened?: OpenedModel): DraftingSubject {
  const files = openFiles(config, opened);
  const regimes = loadRegimes(config.regimesFolder);
  let writer: SectionWriter | undefined;
  return {
    openLetter: (request) => files.openLetter(request),
    draft: (letter, ask) => {
      const draft = files.draft(letter, ask);
      if (opened === undefined) return draft;
      writer ??= files.openWriter();
      return writer.write(letter, draft).then(({ draft: worded, held }) => ({ ...worded, held }));
    },
    check: (draft, letter) => checkDraft(draft, letter, { regimes }),
    findSoftening: (text, citations) => findSoftening(text, citations, regimes),
    ...(opened === undefined ? {} : { model: opened.said }),
    close: () => files.close(),
  };
}

function openFiles(config: Config, opened: OpenedModel | undefined) {
  if (opened === undefined) return openFileServices(config);
  return openFileServices({ ...config, model: opened.settings }, { model: opened.model });
}
