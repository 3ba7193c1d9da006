import { AppError } from '../../errors.ts';
import { type CopyOptions, checkCopyOptions } from '../copy-options.ts';
import { type ExitCode, type VerbContext, withServices } from '../verb-context.ts';
import { writeCopies } from '../write-copies.ts';
import type { DraftOptions } from './draft-options.ts';
import { recordOverride } from './record-override.ts';

export interface CopyDraftOptions extends DraftOptions, CopyOptions {
  version?: number;
}

/** `drafts copy ID`: copies of one version of a draft that is kept. Its letter is held as text: Appendix A is for a person to add. */
export async function copy(
  draftId: string,
  options: CopyDraftOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const { audience, version, out, agenda } = options;
  if (out === undefined && agenda === undefined)
    throw new AppError(
      'usage',
      'Say what to write: --out FILE for a copy to work on, --agenda FOLDER for the copy that goes on an agenda.',
    );
  checkCopyOptions(options);
  const name = { audience, draftId, ...(version === undefined ? {} : { version }) };
  const stored = await withServices(context, options, (services) => services.showDraft(name));
  const shown = stored.versions.find(({ number }) => number === stored.shown) ?? stored.version;
  const files = await context.openFiles();
  try {
    const made = {
      draft: stored.draft,
      version: stored.shown,
      date: shown.madeAt.slice(0, 10),
      said: [],
      recordOverride: recordOverride(stored, options, context),
    };
    await writeCopies(made, options, files, context.output);
    return 0;
  } finally {
    await files.close();
  }
}
