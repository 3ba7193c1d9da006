import type { InputKind } from './prompt.ts';
import { promptFault } from './prompt-fault.ts';

/** A stretch of a prompt's file and the line it begins on. */
export interface PromptPart {
  text: string;
  line: number;
}

const doubleBraces = /\{\{|\}\}/u;
const anyInput = /\{\{(?<name>[a-z][A-Za-z]*)\}\}/gu;

/**
 * Holds what a prompt says against its inputs: each is used once, in what is asked and never in the standing instructions, and an untrusted one
 * stands alone inside a tag of its own name.
 * @throws AppError `prompt_invalid`, naming file and line.
 */
export function checkInputs(
  file: string,
  parts: { system: PromptPart; user: PromptPart },
  inputs: Readonly<Record<string, InputKind>>,
  inputLines: Readonly<Record<string, number>>,
): void {
  const { system, user } = parts;
  const braces = doubleBraces.exec(system.text);
  if (braces !== null)
    throw promptFault(
      file,
      lineIn(system, braces.index),
      'move the input to "# User": it may not stand here',
    );
  const used = [...user.text.matchAll(anyInput)];
  const left = doubleBraces.exec(user.text.replace(anyInput, (input) => ' '.repeat(input.length)));
  if (left !== null)
    throw promptFault(file, lineIn(user, left.index), 'write an input as {{name}}, without spaces');
  for (const { 0: whole, index, groups } of used) {
    const name = groups?.name ?? '';
    const line = lineIn(user, index);
    if (!Object.hasOwn(inputs, name))
      throw promptFault(file, line, `"${name}" is not among the inputs. Name it there, or take it out`);
    if (used.filter(([one]) => one === whole).length > 1)
      throw promptFault(file, line, `"${name}" stands twice. Use each input once`);
    if (inputs[name] === 'untrusted' && !isInTag(user.text, whole, index, name))
      throw promptFault(file, line, `"${name}" is untrusted. Write <${name}>{{${name}}}</${name}>`);
  }
  const unused = Object.keys(inputs).find((name) => !used.some(({ groups }) => groups?.name === name));
  if (unused !== undefined)
    throw promptFault(file, inputLines[unused] ?? 1, `"${unused}" is not used. Use it, or take it out`);
}

function isInTag(text: string, input: string, at: number, name: string): boolean {
  return (
    text.slice(0, at).trimEnd().endsWith(`<${name}>`) &&
    text
      .slice(at + input.length)
      .trimStart()
      .startsWith(`</${name}>`)
  );
}

function lineIn({ text, line }: PromptPart, at: number): number {
  return line + text.slice(0, at).split('\n').length - 1;
}
