import { resolveReport } from './resolve-report.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

/** `remove REPORT`: a report and everything made of it out of the library. */
export async function remove(name: string, options: ReadingOptions, context: VerbContext): Promise<ExitCode> {
  const removed = await withServices(context, options, async (services) => {
    const reportId = await resolveReport(services, name, options);
    return services.removeReport({ audience: options.audience, reportId });
  });
  const { output } = context;
  if (options.json) {
    output.json(removed);
    return 0;
  }
  output.line(`Removed ${removed.file} (${removed.reportId}, ${removed.passageCount} passages).`);
  for (const { draftId, title, style } of removed.drafts ?? [])
    output.line(`Its draft went with it: ${draftId}, ${title} (${style}).`);
  // Said whether there are any or not: whoever asks may not be told.
  if (options.audience !== 'exempt')
    output.line('Drafts of it that you may not see, if there are any, stay with their officers.');
  return 0;
}
