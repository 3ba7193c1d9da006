import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Draft } from '../domain/draft.ts';
import type { DraftAsk } from '../domain/draft-ask.ts';
import type { Letter } from '../domain/letter.ts';
import type { HeldSentence } from '../domain/worded-draft.ts';
import type { FileServices } from '../services/open-file-services.ts';
import type { SectionWriter } from '../services/section-writer.ts';
import { type CopyOptions, checkCopyOptions } from './copy-options.ts';
import { describeDraft } from './describe-draft.ts';
import { recordOverride } from './drafts/record-override.ts';
import { resolveReport } from './resolve-report.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';
import { type Wording, wordDraft } from './word-draft.ts';
import { writeCopies } from './write-copies.ts';

export interface DraftOptions extends ReadingOptions, CopyOptions {
  style: string;
  body?: string;
  on?: string;
  received?: string;
  author?: string;
  /** Keep it in the library; only of a report that is held. */
  save?: boolean;
  /** Have the language model word it. */
  withModel?: boolean;
}

/** `draft LETTER --style NAME`: a cover report from a file or a report held, as Word, Markdown, HTML, JSON or PDF. */
export async function draft(name: string, options: DraftOptions, context: VerbContext): Promise<ExitCode> {
  checkCopyOptions(options);
  const files = await context.openFiles(options.library);
  try {
    const ask = askOf(options);
    // A style that is not there is told before a long letter is read.
    files.style(ask.style);
    const writer = options.withModel ? files.openWriter() : undefined;
    const word = openWording(writer, context);
    // Only of a report that is held can a draft be kept, though a file of its name lies here too.
    const made =
      existsSync(name) && !options.save
        ? await fromFile(files, name, ask, word)
        : await fromLibrary(files, name, ask, options, { context, word });
    await writeCopies(made, options, files, context.output);
    return 0;
  } finally {
    await files.close();
  }
}

/** A draft as it was made, with what its copies need besides. */
export interface MadeDraft {
  draft: Draft;
  version?: number;
  /** ISO day on which that version was made; the day of drafting unless told. */
  date?: string;
  /** The letter's own file, for Appendix A; absent where only its text is held. */
  appendix?: { file: string; bytes: Uint8Array };
  /** Sentences of a model that were left out; absent where none was asked. */
  held?: HeldSentence[];
  said: string[];
  /** Keeps with the draft who let it go on an agenda, and why; says so. Absent for a draft that is not kept. */
  recordOverride?: (override: { by: string; reason: string }) => Promise<string>;
}

/** What words drafts on this command line; as they are where no model is asked. */
interface Wordings {
  signal(): AbortSignal;
  word(letter: Letter, made: Draft): Promise<Omit<Wording, 'held'> & Partial<Pick<Wording, 'held'>>>;
}

function openWording(writer: SectionWriter | undefined, { output, interruption }: VerbContext): Wordings {
  let listened: AbortSignal | undefined;
  const signal = () => {
    listened ??= interruption();
    return listened;
  };
  return {
    signal,
    word: async (letter, made) =>
      writer === undefined
        ? { draft: made, said: [] }
        : wordDraft(writer, letter, made, { output, signal: signal() }),
  };
}

async function fromFile(
  files: FileServices,
  path: string,
  ask: DraftAsk,
  { word, signal }: Wordings,
): Promise<MadeDraft> {
  const { letter, bytes } = await files.openLetter({ path, signal: signal() });
  const { draft, said, ...worded } = await word(letter, files.draft(letter, ask));
  return {
    draft,
    ...worded,
    appendix: { file: basename(path), bytes },
    said: [...describeDraft(draft, letter), ...said],
  };
}

async function fromLibrary(
  files: FileServices,
  name: string,
  ask: DraftAsk,
  options: DraftOptions,
  { context, word: { word } }: { context: VerbContext; word: Wordings },
): Promise<MadeDraft> {
  const { audience, save } = options;
  return withServices(context, options, async (services) => {
    const reportId = await resolveReport(services, name, { audience });
    const letter: Letter = await services.heldLetter({ audience, reportId });
    if (!save) {
      const { draft, said, ...worded } = await word(letter, files.draft(letter, ask));
      return { draft, ...worded, said: [...describeDraft(draft, letter), ...said] };
    }
    let worded: Partial<Wording> = {};
    const stored = await services.saveDraft({
      audience,
      reportId,
      ask,
      ...(options.withModel
        ? {
            word: async (its: Letter, made: Draft) => {
              const wording = await word(its, made);
              worded = wording;
              return wording.draft;
            },
          }
        : {}),
    });
    const kept = `Kept in the library as ${stored.draftId}, version ${stored.shown}.`;
    return {
      draft: stored.draft,
      ...(worded.held === undefined ? {} : { held: worded.held }),
      version: stored.shown,
      said: [...describeDraft(stored.draft, letter), ...(worded.said ?? []), kept],
      recordOverride: recordOverride(stored, options, context),
    };
  });
}

function askOf({ style, body, on, received, council, author }: DraftOptions): DraftAsk {
  return {
    style,
    ...(body === undefined ? {} : { body }),
    ...(on === undefined ? {} : { on }),
    ...(received === undefined ? {} : { received }),
    ...(council === undefined ? {} : { council }),
    ...(author === undefined ? {} : { author }),
  };
}
