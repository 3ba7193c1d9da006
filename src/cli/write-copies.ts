import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { copyFormatOf } from '../domain/copy-format.ts';
import type { Draft } from '../domain/draft.ts';
import type { FileServices } from '../services/open-file-services.ts';
import type { CopyOptions } from './copy-options.ts';
import type { MadeDraft } from './draft.ts';
import type { Output } from './output.ts';
import { readTemplate } from './read-template.ts';
import { wrapText } from './wrap-text.ts';

/** Writes what was asked for of a draft, or prints it; then says, on standard error, what an officer must know. */
export async function writeCopies(
  made: MadeDraft,
  options: CopyOptions,
  files: FileServices,
  output: Output,
): Promise<void> {
  const { draft, held } = made;
  const { out, agenda, json } = options;
  const written = [
    ...(out === undefined ? [] : await writeCopy(made, out, options, files)),
    ...(agenda === undefined ? [] : await writeAgenda(made, agenda, options, files)),
  ];
  if (json) output.json(held === undefined ? draft : { ...draft, held });
  else if (out === undefined && agenda === undefined) await print(made, files, output);
  for (const line of [...made.said, ...written])
    for (const part of wrapText(line, output.width)) output.note(part);
}

async function writeCopy(
  { draft, version, date }: MadeDraft,
  out: string,
  options: CopyOptions,
  files: FileServices,
): Promise<string[]> {
  const template = options.template === undefined ? undefined : await readTemplate(options.template);
  const { bytes, warnings } = await files.copy({
    draft,
    format: copyFormatOf(out),
    ...(version === undefined ? {} : { version }),
    ...(date === undefined ? {} : { date }),
    ...(template === undefined ? {} : { template }),
  });
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, bytes);
  return [...warnings, `Written: ${out}`];
}

async function writeAgenda(
  { draft, appendix, recordOverride }: MadeDraft,
  folder: string,
  { override: by, reason }: CopyOptions,
  files: FileServices,
): Promise<string[]> {
  // A paper about a letter is not that letter: Appendix A is then for an officer to add, as the draft asks.
  const attached = asksForLetter(draft) ? undefined : appendix;
  const override = by === undefined || reason === undefined ? undefined : { by, reason };
  const made = await files.agenda(draft, {
    ...(attached === undefined ? {} : { appendices: [attached] }),
    ...(override === undefined ? {} : { override: { ...override, at: new Date().toISOString() } }),
  });
  // Before any file is written: a copy that goes out under an override is never without its record.
  const needed = override !== undefined && draft.outstanding.length > 0;
  const kept = needed && recordOverride !== undefined ? [await recordOverride(override)] : [];
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of made) await writeFile(join(folder, name), bytes);
  return [
    ...kept,
    `Written into ${folder}: ${made.map(({ name }) => basename(name)).join(', ')}`,
    ...(attached === undefined ? [appendixToAdd(draft, made[0]!.name)] : []),
  ];
}

/** True where the inspectorate's own letter is still wanted as Appendix A, or an officer filled in which it is. */
function asksForLetter({ sections }: Draft): boolean {
  return sections.some(({ paragraphs }) =>
    paragraphs.some(({ placeholder, filled }) => (placeholder ?? filled)?.key === 'appendix-a'),
  );
}

function appendixToAdd(draft: Draft, report: string): string {
  const { file } = draft.letter;
  const base = `${basename(report, '.docx')}-appendix-a`;
  if (asksForLetter(draft))
    return `Add Appendix A by hand, the inspectorate’s own letter or report: ${file} is only a paper about it. Name the file ${base}, with its own ending.`;
  const name = `${base}${extname(file).toLowerCase()}`;
  return `Add Appendix A by hand: the library holds the text of ${file}, not the file itself. Name the file ${name}.`;
}

async function print({ draft }: MadeDraft, files: FileServices, output: Output): Promise<void> {
  const { bytes } = await files.copy({ draft, format: 'md' });
  for (const line of Buffer.from(bytes).toString('utf8').trimEnd().split('\n')) output.line(line);
}
