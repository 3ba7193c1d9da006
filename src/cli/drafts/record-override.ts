import type { StoredDraft } from '../../domain/stored-draft.ts';
import { type VerbContext, withServices } from '../verb-context.ts';
import type { DraftOptions } from './draft-options.ts';

/**
 * What keeps with a draft who let one version of it go on an agenda although something was outstanding; it gives a line that says so.
 * @throws AppError `draft_changed` when the draft has a newer version.
 */
export function recordOverride(
  { draftId, shown }: StoredDraft,
  options: DraftOptions,
  context: VerbContext,
): (override: { by: string; reason: string }) => Promise<string> {
  const { audience } = options;
  return async (override) => {
    const { version } = await withServices(context, options, (services) =>
      services.overrideDraft({ audience, draftId, on: shown, ...override }),
    );
    return `Kept with ${draftId}, as version ${version.number}: ${override.by} let it go on an agenda. ${override.reason}`;
  };
}
