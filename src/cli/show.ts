import { toShowResult } from '../domain/show-result.ts';
import { printReport } from './print-report.ts';
import { resolveReport } from './resolve-report.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

/** `show REPORT`: the canonical text of a report and its blocks. */
export async function show(name: string, options: ReadingOptions, context: VerbContext): Promise<ExitCode> {
  const version = await withServices(context, options, async (services) => {
    const reportId = await resolveReport(services, name, options);
    return services.showReport({ audience: options.audience, reportId });
  });
  const shown = toShowResult(version);
  if (options.json) context.output.json(shown);
  else printReport(context.output, shown);
  return 0;
}
