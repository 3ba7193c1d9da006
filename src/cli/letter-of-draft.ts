import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';
import { AppError } from '../errors.ts';
import type { FileServices } from '../services/open-file-services.ts';
import { resolveReport } from './resolve-report.ts';
import { type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

export interface LetterOptions extends ReadingOptions {
  /** A file, or a report held. */
  against?: string;
}

/**
 * The letter that a draft is held against: the one named, else the report that it was drafted from where that is held, else the file of
 * that name and version beside the draft.
 * @throws AppError `usage` when none is found; what reading the one named throws.
 */
export async function letterOfDraft(
  draft: Draft | undefined,
  draftPath: string,
  options: LetterOptions,
  files: FileServices,
  context: VerbContext,
): Promise<Letter> {
  const { against, audience } = options;
  const open = async (path: string) =>
    (await files.openLetter({ path, signal: context.interruption() })).letter;
  if (against !== undefined && existsSync(against)) return open(against);
  if (against !== undefined)
    return withServices(context, options, async (services) =>
      services.heldLetter({ audience, reportId: await resolveReport(services, against, { audience }) }),
    );
  const held =
    draft?.letter.reportId === undefined ? undefined : await heldOf(draft.letter.reportId, options, context);
  if (held !== undefined) return held;
  const beside = draft === undefined ? undefined : join(dirname(draftPath), draft.letter.file);
  if (draft !== undefined && beside !== undefined && existsSync(beside)) {
    const letter = await open(beside);
    if (letter.versionId === draft.letter.versionId) return letter;
    throw notFound(`${draft.letter.file} beside it is another version of the letter`);
  }
  throw notFound(
    draft === undefined
      ? 'This file holds no draft of ours'
      : `${draft.letter.file}, which it was drafted from, was not found`,
  );
}

async function heldOf(
  reportId: string,
  options: LetterOptions,
  context: VerbContext,
): Promise<Letter | undefined> {
  try {
    return await withServices(context, options, (services) =>
      services.heldLetter({ audience: options.audience, reportId }),
    );
  } catch (error) {
    // The file may lie beside the draft still.
    if (error instanceof AppError && (error.code === 'report_unknown' || error.code === 'library_missing'))
      return undefined;
    throw error;
  }
}

function notFound(what: string): AppError {
  return new AppError(
    'usage',
    `${what}. Name the letter: --against FILE, or --against REPORT for one that is held.`,
  );
}
