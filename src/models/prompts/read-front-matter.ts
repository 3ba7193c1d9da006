import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { lineOf } from '../../data-files/yaml-line.ts';
import { promptFault } from './prompt-fault.ts';

const frontMatterSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/u, 'write a name of lower-case letters and hyphens'),
  version: z.int().min(1),
  /** Each input by name. */
  inputs: z.record(
    z.string().regex(/^[a-z][A-Za-z]*$/u, 'write a name of letters, beginning with a small one'),
    z.enum(['ours', 'untrusted']),
  ),
  /** Every version with why it came and what the evals said of it, the newest last. */
  changes: z
    .array(z.strictObject({ version: z.int().min(1), why: z.string().min(1), evals: z.string().min(1) }))
    .min(1),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** First line of the YAML: what stands above it is the rule. */
const firstLine = 2;

/**
 * The front matter of a prompt's file, and the line of each input.
 * @throws AppError `prompt_invalid`, naming file and line.
 */
export function readFrontMatter(
  file: string,
  yaml: string,
): FrontMatter & { inputLines: Record<string, number> } {
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (place: readonly PropertyKey[]) => lineOf(parsed, lines, place) + firstLine - 1;
  const broken = parsed.errors[0];
  if (broken !== undefined)
    throw promptFault(
      file,
      lines.linePos(broken.pos[0]).line + firstLine - 1,
      `not YAML (${broken.message.split('\n')[0]}). Mend that line`,
    );
  const read = frontMatterSchema.safeParse(parsed.toJS());
  if (!read.success) {
    const issue = read.error.issues[0]!;
    throw promptFault(
      file,
      lineAt(issue.path),
      `${issue.path.join('.') || 'the front matter'}: ${issue.message}`,
    );
  }
  const { version, changes, inputs } = read.data;
  const versions = changes.map((change) => change.version);
  if (versions.some((one, at) => one !== at + 1) || versions.length !== version)
    throw promptFault(
      file,
      lineAt(['changes']),
      `the changes are to be of versions 1 to ${version}, each once and in order`,
    );
  const inputLines = Object.fromEntries(Object.keys(inputs).map((name) => [name, lineAt(['inputs', name])]));
  return { ...read.data, inputLines };
}
