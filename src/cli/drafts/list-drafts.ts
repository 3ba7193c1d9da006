import type { DraftSummary } from '../../domain/stored-draft.ts';
import { printTable } from '../print-table.ts';
import { resolveReport } from '../resolve-report.ts';
import { type ExitCode, type VerbContext, withServices } from '../verb-context.ts';
import type { DraftOptions } from './draft-options.ts';

const header = ['draft', 'style', 'version', 'last change', 'outstanding', 'letter', 'class', 'title'];

function row({
  draftId,
  style,
  version,
  outstanding,
  letter,
  classification,
  title,
}: DraftSummary): string[] {
  const last = [version.why, version.by === undefined ? '' : `by ${version.by}`, version.madeAt.slice(0, 10)];
  return [
    draftId,
    style,
    String(version.number),
    last.filter((part) => part !== '').join(' '),
    String(outstanding),
    letter,
    classification,
    title,
  ];
}

/** `drafts list`: the drafts that the audience may see. */
export async function list(
  options: DraftOptions & { report?: string },
  context: VerbContext,
): Promise<ExitCode> {
  const { audience, report } = options;
  const drafts = await withServices(context, options, async (services) => {
    if (report === undefined) return services.listDrafts({ audience });
    return services.listDrafts({ audience, reportId: await resolveReport(services, report, { audience }) });
  });
  if (options.json) context.output.json(drafts);
  else if (drafts.length === 0)
    context.output.line(
      'No drafts that you may see. Make one of a report held: rapporteur draft REPORT --style plain --save.',
    );
  else printTable(context.output, header, drafts.map(row));
  return 0;
}
