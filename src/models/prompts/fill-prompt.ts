import { screenCharacters } from '../../domain/screen-characters.ts';
import type { FilledPrompt } from '../filled-prompt.ts';
import type { Prompt } from './prompt.ts';
import { promptFault } from './prompt-fault.ts';

/**
 * A prompt with its inputs filled in, ready to send. An input may be empty. What fills one can neither open nor close a tag, and holds no character
 * that a reader would not see.
 * @throws AppError `prompt_invalid` when an input is not given or is not one of the prompt's, naming its file and line.
 */
export function fillPrompt(prompt: Prompt, inputs: Readonly<Record<string, string>>): FilledPrompt {
  const { name, version, hash, file, system } = prompt;
  const unknown = Object.keys(inputs).find((given) => !Object.hasOwn(prompt.inputs, given));
  if (unknown !== undefined) {
    throw promptFault(
      file,
      Object.values(prompt.inputLines)[0] ?? 1,
      `"${unknown}" was given, and is not among the inputs`,
    );
  }
  const missing = Object.keys(prompt.inputs).find((wanted) => inputs[wanted] === undefined);
  if (missing !== undefined)
    throw promptFault(file, prompt.inputLines[missing] ?? 1, `"${missing}" was not given`);
  const user = prompt.user.replace(/\{\{([A-Za-z]+)\}\}/gu, (_, input: string) => safeText(inputs[input]!));
  return { name, version, hash, system, user };
}

const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/gu;
const loneHalves = /[\uD800-\uDFFF]/gu;

function safeText(given: string): string {
  const seen = screenCharacters(given.replace(/\r\n?/gu, '\n'))
    .text.replace(controls, '')
    .replace(loneHalves, '\uFFFD');
  return seen.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
