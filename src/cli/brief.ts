import { briefingMarkdown } from './briefing-markdown.ts';
import { resolveReport } from './resolve-report.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';
import { wrapText } from './wrap-text.ts';

export interface BriefOptions extends ReadingOptions {
  length: 'short' | 'full';
  questions?: boolean;
  md?: boolean;
}

/** `brief REPORT`: what a member needs to know of one report, for people, as Markdown or as JSON. */
export async function brief(name: string, options: BriefOptions, context: VerbContext): Promise<ExitCode> {
  const { audience, length, questions = false } = options;
  const briefing = await withServices(context, options, async (services) => {
    const reportId = await resolveReport(services, name, options);
    return services.brief({ audience, reportId, length, questions });
  });
  const { output } = context;
  if (options.json) output.json(briefing);
  else
    for (const line of briefingMarkdown(briefing).split('\n'))
      for (const part of options.md || line === '' ? [line] : wrapText(line, output.width)) output.line(part);
  return 0;
}
