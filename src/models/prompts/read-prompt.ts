import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkInputs, type PromptPart } from './check-inputs.ts';
import type { Prompt } from './prompt.ts';
import { promptFault } from './prompt-fault.ts';
import { readFrontMatter } from './read-front-matter.ts';

const wholeFile =
  /^---\n(?<yaml>[\s\S]*?\n)---\n(?<between>\s*)# System\n(?<system>[\s\S]*?)\n# User\n(?<user>[\s\S]*)$/u;

/**
 * One prompt: front matter between rules of three hyphens, then "# System" and "# User".
 * @throws AppError `prompt_invalid`, naming file and line.
 */
export function readPrompt(path: string): Prompt {
  const file = basename(path);
  const bytes = readBytes(path, file);
  const source = bytes.toString('utf8').replace(/\r\n/gu, '\n');
  const { yaml, system, user } = wholeFile.exec(source)?.groups ?? {};
  if (yaml === undefined || system === undefined || user === undefined)
    throw promptFault(file, 1, 'write front matter between two lines "---", then "# System", then "# User"');
  const { name, version, inputs, inputLines } = readFrontMatter(file, yaml);
  if (file !== `${name}.md`) throw promptFault(file, 2, `the name is ${name}. Name the file ${name}.md`);
  const parts = { system: partOf(source, '\n# System\n', system), user: partOf(source, '\n# User\n', user) };
  for (const { text, line } of Object.values(parts))
    if (text.trim() === '') throw promptFault(file, line, 'the part is empty. Write what is to be said');
  checkInputs(file, parts, inputs, inputLines);
  return {
    name,
    version,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    file,
    inputs,
    inputLines,
    system: system.trim(),
    user: user.trim(),
  };
}

function readBytes(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const error = promptFault(file, 1, 'the file cannot be read. Put it back, or install the product again');
    throw Object.assign(error, { cause });
  }
}

function partOf(source: string, heading: string, text: string): PromptPart {
  const at = source.indexOf(heading) + heading.length;
  return { text, line: source.slice(0, at).split('\n').length };
}
