import { existsSync } from 'node:fs';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { FileServices } from '../services/open-file-services.ts';
import { type LetterOptions, letterOfDraft } from './letter-of-draft.ts';
import { printDraftCheck } from './print-draft-check.ts';
import { type ExitCode, type VerbContext, withServices } from './verb-context.ts';

export interface CheckOptions extends LetterOptions {
  /** Of a working copy that came back: with its tracked changes accepted, rejected, or both. */
  view: 'accepted' | 'original' | 'both';
}

/** `check DRAFT`: holds a draft, or a working copy that came back, against its letter. Exit code 1 when a fault is found. */
export async function check(name: string, options: CheckOptions, context: VerbContext): Promise<ExitCode> {
  const files = await context.openFiles();
  try {
    const found = await checked(name, options, files, context);
    if (options.json) context.output.json(found);
    else printDraftCheck(found, context.output);
    return found.ok ? 0 : 1;
  } finally {
    await files.close();
  }
}

async function checked(
  name: string,
  options: CheckOptions,
  files: FileServices,
  context: VerbContext,
): Promise<DraftCheck> {
  const today = new Date().toISOString().slice(0, 10);
  const letterOf = (draft: Parameters<typeof letterOfDraft>[0]) =>
    letterOfDraft(draft, name, options, files, context);
  if (!existsSync(name) && !/\.\w+$/u.test(name)) {
    const { audience } = options;
    const { draft } = await withServices(context, options, (services) =>
      services.showDraft({ audience, draftId: name }),
    );
    return files.checkDraft(draft, { letter: await letterOf(draft), today });
  }
  const file = await files.readFileToCheck(name);
  if ('draft' in file) return files.checkDraft(file.draft, { letter: await letterOf(file.draft), today });
  const letter = await letterOf(file.returned.draft);
  return files.checkReturned(file.returned, { letter, today, view: options.view });
}
