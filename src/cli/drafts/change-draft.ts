import type { StoredDraft } from '../../domain/stored-draft.ts';
import type { WordDraft } from '../../services/save-new-draft.ts';
import type { Services } from '../../services.ts';
import { type ExitCode, type VerbContext, withServices } from '../verb-context.ts';
import { wordDraft } from '../word-draft.ts';
import { wrapText } from '../wrap-text.ts';
import { type DraftChangeOptions, type DraftOptions, draftName, madeBy } from './draft-options.ts';
import { printChanges, printConflicts } from './print-changes.ts';
import { describeVersion } from './print-draft.ts';
import { readWords } from './read-words.ts';

type Named = DraftChangeOptions & { by: string };

async function change(
  options: DraftOptions,
  context: VerbContext,
  work: (services: Services) => Promise<StoredDraft>,
): Promise<ExitCode> {
  const stored = await withServices(context, options, work);
  if (options.json) context.output.json(stored);
  else sayChanged(context, stored);
  return 0;
}

function sayChanged({ output }: VerbContext, { draftId, version, draft, unchanged }: StoredDraft): void {
  if (unchanged) output.line(`Nothing changed: ${draftId} stays at version ${version.number}.`);
  else output.line(`${draftId} is at version ${describeVersion(version)}.`);
  const { length } = draft.outstanding;
  const open = length === 0 ? 'Nothing is' : length === 1 ? 'One thing is' : `${length} things are`;
  output.line(`${open} outstanding; “rapporteur drafts show ${draftId}” lists all.`);
  for (const { kind, what } of draft.outstanding)
    if (kind === 'fault')
      for (const line of wrapText(
        `In no paragraph: ${what.replace(/\s+/gu, ' ')}`,
        output.width,
        '    ',
        '  ',
      ))
        output.line(line);
}

/** `drafts edit ID SECTION`: a person's words for a section. */
export async function edit(
  draftId: string,
  section: string,
  options: Named & { from: string },
  context: VerbContext,
): Promise<ExitCode> {
  const text = await readWords(options.from, context.input());
  return change(options, context, (services) =>
    services.editDraftSection({ ...draftName(draftId, options), section, text, by: options.by }),
  );
}

/** `drafts fill ID KEY VALUE`: a person's words for a placeholder. */
export function fill(draftId: string, key: string, value: string, options: Named, context: VerbContext) {
  return change(options, context, (services) =>
    services.fillDraft({ ...draftName(draftId, options), key, value, by: options.by }),
  );
}

/** `drafts leave-out ID FINDING`: a finding left out for a reason. */
export function leaveOut(
  draftId: string,
  finding: string,
  options: Named & { reason: string },
  context: VerbContext,
): Promise<ExitCode> {
  const { reason, by } = options;
  return change(options, context, (services) =>
    services.leaveOut({ ...draftName(draftId, options), finding, reason, by }),
  );
}

/** `drafts redraft ID SECTION`: a section drafted anew; `--with-model`: in the words of the language model. */
export async function redraft(
  draftId: string,
  section: string,
  options: DraftChangeOptions & { withModel?: boolean },
  context: VerbContext,
): Promise<ExitCode> {
  const request = { ...draftName(draftId, options), section, ...madeBy(options) };
  if (!options.withModel) return change(options, context, (services) => services.redraftSection(request));
  const files = await context.openFiles(options.library);
  try {
    const writer = files.openWriter();
    const said: string[] = [];
    const asked = { output: context.output, signal: context.interruption(), only: section };
    const word: WordDraft = async (letter, fresh) => {
      const worded = await wordDraft(writer, letter, fresh, asked);
      said.push(...worded.said);
      return worded.draft;
    };
    const code = await change(options, context, (services) => services.redraftSection({ ...request, word }));
    for (const line of said) context.output.note(line);
    return code;
  } finally {
    await files.close();
  }
}

/** `drafts restore ID SECTION --version N`: a section as it was. */
export function restore(
  draftId: string,
  section: string,
  options: DraftChangeOptions & { version: number },
  context: VerbContext,
): Promise<ExitCode> {
  const { version } = options;
  return change(options, context, (services) =>
    services.restoreSection({ ...draftName(draftId, options), section, version, ...madeBy(options) }),
  );
}

/** `drafts rebase ID`: the draft drawn up anew from the newest version of its letter. */
export async function rebase(
  draftId: string,
  options: DraftChangeOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const rebased = await withServices(context, options, (services) =>
    services.rebaseDraft({ ...draftName(draftId, options), ...madeBy(options) }),
  );
  if (options.json) {
    context.output.json(rebased);
    return 0;
  }
  sayChanged(context, rebased.draft);
  if (rebased.changes.length === 0) context.output.line('Nothing is drafted otherwise.');
  printChanges(context.output, rebased.changes);
  printConflicts(context.output, rebased.conflicts);
  return 0;
}

/** `drafts changes ID`: what changed between two versions. */
export async function changes(
  draftId: string,
  options: DraftOptions & { from?: number; to?: number },
  context: VerbContext,
): Promise<ExitCode> {
  const { audience, from, to } = options;
  const between = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const found = await withServices(context, options, (services) =>
    services.draftChanges({ audience, draftId, ...between }),
  );
  if (options.json) context.output.json(found);
  else if (found.changes.length === 0)
    context.output.line(`Nothing differs between versions ${found.from} and ${found.to}.`);
  else printChanges(context.output, found.changes);
  return 0;
}

/** `drafts remove ID`: a draft with all its versions out of the library. */
export async function remove(
  draftId: string,
  options: DraftOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const { audience } = options;
  const removed = await withServices(context, options, (services) =>
    services.removeDraft({ audience, draftId }),
  );
  if (options.json) context.output.json(removed);
  else context.output.line(`Removed ${removed.draftId}: ${removed.title} (${removed.style}).`);
  return 0;
}
