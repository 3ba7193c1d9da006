import { existsSync } from 'node:fs';
import type { ExtractionLine } from '../domain/extraction.ts';
import { AppError } from '../errors.ts';
import type { Output } from './output.ts';
import { printExtraction } from './print-extraction.ts';
import { resolveReport } from './resolve-report.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

/** `extract PATH…|REPORT`: what rules find in files (nothing enters the library), or in reports held. */
export async function extract(
  names: readonly string[],
  options: ReadingOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const paths = names.filter((name) => existsSync(name));
  const held = names.filter((name) => !existsSync(name));
  const fromFiles = paths.length === 0 ? 0 : await extractPaths(paths, options, context);
  if (held.length > 0) await extractHeld(held, options, context);
  return fromFiles;
}

async function extractPaths(
  paths: readonly string[],
  options: ReadingOptions,
  { output, interruption, openFiles }: VerbContext,
): Promise<ExitCode> {
  const signal = interruption();
  const files = await openFiles();
  let [good, bad] = [0, 0];
  try {
    for await (const result of files.extractFiles({ paths, signal })) {
      if ('failure' in result) {
        bad++;
        if (options.json) output.json(result.failure);
        output.note(`rapporteur: ${result.path}: ${result.failure.message} (${result.failure.code})`);
      } else {
        good++;
        print(result.extraction, options, output);
      }
    }
  } finally {
    await files.close();
  }
  if (good + bad === 0) throw new AppError('file_missing', 'No files to read were found there.');
  return bad > 0 ? 1 : 0;
}

async function extractHeld(
  names: readonly string[],
  options: ReadingOptions,
  context: VerbContext,
): Promise<void> {
  await withServices(context, options, async (services) => {
    for (const name of names) {
      const reportId = await resolveReport(services, name, options);
      print(await services.extractReport({ audience: options.audience, reportId }), options, context.output);
    }
  });
}

function print(extraction: ExtractionLine, options: ReadingOptions, output: Output): void {
  if (options.json) output.json(extraction);
  else printExtraction(output, extraction);
}
