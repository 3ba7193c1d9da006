import { sectionText } from '../../domain/section-text.ts';
import type { StoredDraft } from '../../domain/stored-draft.ts';
import { AppError } from '../../errors.ts';
import { type ExitCode, type VerbContext, withServices } from '../verb-context.ts';
import type { DraftOptions } from './draft-options.ts';
import { printDraft } from './print-draft.ts';
import { printFindings } from './print-findings.ts';

export interface ShowDraftOptions extends DraftOptions {
  version?: number;
  section?: string;
  findings?: boolean;
  md?: boolean;
}

/** `drafts show ID`: one version of a draft for people, as Markdown or as JSON; one section of it as it is edited; or the findings behind it. */
export async function show(
  draftId: string,
  options: ShowDraftOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const { audience, version, section, findings, md, json } = options;
  const ways = [section !== undefined && '--section', findings && '--findings', md && '--md'].filter(Boolean);
  if (ways.length > 1 || (json && md) || (json && section !== undefined))
    throw new AppError(
      'usage',
      'Choose one of --section, --findings and --md; --json goes with --findings only.',
    );
  const { output } = context;
  if (findings) {
    const name = { audience, draftId, ...(version === undefined ? {} : { on: version }) };
    const listed = await withServices(context, options, (services) => services.draftFindings(name));
    if (json) output.json(listed);
    else printFindings(output, listed);
    return 0;
  }
  const request = { audience, draftId, ...(version === undefined ? {} : { version }) };
  if (md) {
    const text = await withServices(context, options, (services) => services.draftAsMarkdown(request));
    for (const line of text.trimEnd().split('\n')) output.line(line);
    return 0;
  }
  const stored = await withServices(context, options, (services) => services.showDraft(request));
  if (json) output.json(stored);
  else if (section === undefined) printDraft(output, stored);
  else for (const line of textOf(stored, section).split('\n')) output.line(line);
  return 0;
}

function textOf({ draft }: StoredDraft, key: string): string {
  const section = draft.sections.find((one) => one.key === key);
  if (section !== undefined) return sectionText(section);
  const keys = draft.sections.map((one) => one.key).join(', ');
  throw new AppError('section_unknown', `This draft has no section “${key}”. Its sections are: ${keys}.`);
}
