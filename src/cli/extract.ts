import { existsSync } from 'node:fs';
import type { ExtractionLine } from '../domain/extraction.ts';
import type { Letter } from '../domain/letter.ts';
import { AppError } from '../errors.ts';
import type { FileServices } from '../services/open-file-services.ts';
import type { Output } from './output.ts';
import { printComparison } from './print-comparison.ts';
import { printExtraction } from './print-extraction.ts';
import { resolveReport } from './resolve-report.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

export interface ExtractOptions extends ReadingOptions {
  /** A model reads them too. */
  withModel?: boolean;
}

/** `extract PATH…|REPORT`: what rules find in files (nothing enters the library), or in reports held; with `--with-model`, what a model adds. */
export async function extract(
  names: readonly string[],
  options: ExtractOptions,
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
  options: ExtractOptions,
  { output, interruption, openFiles }: VerbContext,
): Promise<ExitCode> {
  const signal = interruption();
  const files = await openFiles(options.library);
  let [good, bad] = [0, 0];
  try {
    for await (const result of files.extractFiles({ paths, signal })) {
      if ('failure' in result) {
        bad++;
        if (options.json) output.json(result.failure);
        output.note(`rapporteur: ${result.path}: ${result.failure.message} (${result.failure.code})`);
      } else {
        good++;
        const read = options.withModel ? await readByModel(files, result.letter, signal, output) : undefined;
        print(read ?? result.extraction, options, output);
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
  options: ExtractOptions,
  context: VerbContext,
): Promise<void> {
  await withServices(context, options, async (services) => {
    for (const name of names) {
      const reportId = await resolveReport(services, name, options);
      const { audience } = options;
      const extraction = options.withModel
        ? await readHeld(await services.heldLetter({ audience, reportId }), options, context)
        : await services.extractReport({ audience, reportId });
      print(extraction, options, context.output);
    }
  });
}

async function readHeld(
  letter: Letter,
  { library }: ReadingOptions,
  { openFiles, interruption, output }: VerbContext,
) {
  const files = await openFiles(library);
  try {
    return await readByModel(files, letter, interruption(), output);
  } finally {
    await files.close();
  }
}

function readByModel(
  files: FileServices,
  letter: Letter,
  signal: AbortSignal,
  output: Output,
): Promise<ExtractionLine> {
  return files.readWithModel(letter, {
    signal,
    onProgress: ({ done, of }) => output.note(`${letter.file}: ${done} of ${of} passes read`),
  });
}

function print(extraction: ExtractionLine, options: ReadingOptions, output: Output): void {
  if (options.json) output.json(extraction);
  else printExtraction(output, extraction);
  if (!options.json && extraction.comparison !== undefined) printComparison(output, extraction.comparison);
}
