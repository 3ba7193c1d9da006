import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { copyFormatOf } from '../domain/copy-format.ts';
import { AppError } from '../errors.ts';
import type { FileServices } from '../services/open-file-services.ts';
import type { MadeDraft } from './draft.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

export interface CopyOptions {
  json?: boolean;
  /** File to write; its ending says the format. Without it the draft is printed. */
  out?: string;
  /** Folder for the agenda copy and what goes with it. */
  agenda?: string;
  /** Name of whoever lets it go on an agenda although something is outstanding. */
  override?: string;
  reason?: string;
  /** The council's own Word file. */
  template?: string;
}

/** Writes what was asked for of a draft, or prints it; then says, on standard error, what an officer must know. */
export async function writeCopies(
  made: MadeDraft,
  options: CopyOptions,
  files: FileServices,
  output: Output,
): Promise<void> {
  const { draft } = made;
  const { out, agenda, json } = options;
  const written = [
    ...(out === undefined ? [] : await writeCopy(made, out, options, files)),
    ...(agenda === undefined ? [] : await writeAgenda(made, agenda, options, files)),
  ];
  if (json) output.json(draft);
  else if (out === undefined && agenda === undefined) await print(made, files, output);
  for (const line of [...made.said, ...written])
    for (const part of wrapText(line, output.width)) output.note(part);
}

async function writeCopy(
  { draft, version }: MadeDraft,
  out: string,
  options: CopyOptions,
  files: FileServices,
): Promise<string[]> {
  const format = copyFormatOf(out);
  if (options.template !== undefined && format !== 'docx')
    throw new AppError('usage', 'A template is filled as Word: name a file that ends in .docx after --out.');
  const template = options.template === undefined ? undefined : await readFile(options.template);
  const { bytes, warnings } = await files.copy({
    draft,
    format,
    ...(version === undefined ? {} : { version }),
    ...(template === undefined ? {} : { template }),
  });
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, bytes);
  return [...warnings, `Written: ${out}`];
}

async function writeAgenda(
  { draft, appendix }: MadeDraft,
  folder: string,
  { override, reason }: CopyOptions,
  files: FileServices,
): Promise<string[]> {
  const made = await files.agenda(draft, {
    ...(appendix === undefined ? {} : { appendices: [appendix] }),
    ...(override === undefined || reason === undefined
      ? {}
      : { override: { by: override, reason, at: new Date().toISOString() } }),
  });
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of made) await writeFile(join(folder, name), bytes);
  return [`Written into ${folder}: ${made.map(({ name }) => basename(name)).join(', ')}`];
}

async function print({ draft }: MadeDraft, files: FileServices, output: Output): Promise<void> {
  const { bytes } = await files.copy({ draft, format: 'md' });
  for (const line of Buffer.from(bytes).toString('utf8').trimEnd().split('\n')) output.line(line);
}
