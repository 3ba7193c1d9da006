import type { Config } from '../config.ts';
import type { Letter } from '../domain/letter.ts';
import { extractFiles, type FileExtraction } from '../library/extract-files.ts';
import { openLetter } from '../library/open-letter.ts';
import type { LanguageModel } from '../models/language-model.ts';
import { openReader } from '../read/open-reader.ts';
import { readerVersion } from '../read/read-report.ts';
import { loadRegimes } from '../regimes/load-regimes.ts';
import { type CheckServices, checkServices } from './check-services.ts';
import { type DraftCopies, draftCopies } from './draft-copies.ts';
import { type DraftMaker, draftMaker } from './draft-maker.ts';
import { type ModelExtraction, modelExtraction } from './model-extraction.ts';
import { noteCalls } from './note-calls.ts';
import { type SectionWriter, sectionWriter } from './section-writer.ts';

/** What can be done with files alone: no library is made or needed, and no model is asked unless it is said; its calls are noted in a library that is there. */
export interface FileServices extends DraftMaker, DraftCopies, CheckServices, ModelExtraction {
  /** One result a file, in the order found. Never throws for one bad file. */
  extractFiles(request: { paths: readonly string[]; signal?: AbortSignal }): AsyncIterable<FileExtraction>;
  /** Reads one file as a letter. @throws AppError `file_missing`, `usage`, or the code with which the file is rejected. */
  openLetter(request: { path: string; signal?: AbortSignal }): Promise<{ letter: Letter; bytes: Uint8Array }>;
  /** What has a language model word drafts. @throws AppError `config_invalid` where the settings name none. */
  openWriter(): SectionWriter;
  close(): Promise<void>;
}

/** `model` takes the place of the language model that the settings name. @throws AppError `regime_invalid`. */
export function openFileServices(config: Config, { model }: { model?: LanguageModel } = {}): FileServices {
  const regimes = loadRegimes(config.regimesFolder);
  const reader = openReader({ threads: 1 });
  const parts = { reader, readerVersion, regimes };
  const notes = noteCalls(config);
  let maker: DraftMaker | undefined;
  const drafts = () => {
    maker ??= draftMaker(config, regimes);
    return maker;
  };
  return {
    extractFiles: ({ paths, signal }) => extractFiles(parts, paths, signal === undefined ? {} : { signal }),
    openLetter: ({ path, signal }) => openLetter(parts, path, signal),
    ...draftCopies((name) => drafts().style(name)),
    ...checkServices(config, regimes),
    ...modelExtraction(config, regimes, { tell: notes.tell }),
    style: (name) => drafts().style(name),
    draft: (letter, ask) => drafts().draft(letter, ask),
    openWriter: () =>
      sectionWriter(
        config,
        { regimes, style: (name) => drafts().style(name) },
        { tell: notes.tell, ...(model === undefined ? {} : { model }) },
      ),
    close: async () => {
      await Promise.all([reader.close(), notes.close()]);
    },
  };
}
