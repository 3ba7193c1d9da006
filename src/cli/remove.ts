import { resolveReport } from './resolve-report.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

/** `remove REPORT`: a report and everything made of it out of the library. */
export async function remove(name: string, options: ReadingOptions, context: VerbContext): Promise<ExitCode> {
  const removed = await withServices(context, options, async (services) => {
    const reportId = await resolveReport(services, name, options);
    return services.removeReport({ audience: options.audience, reportId });
  });
  if (options.json) context.output.json(removed);
  else
    context.output.line(`Removed ${removed.file} (${removed.reportId}, ${removed.passageCount} passages).`);
  return 0;
}
