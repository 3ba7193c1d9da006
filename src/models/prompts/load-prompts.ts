import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Prompts, promptNames } from './prompt.ts';
import { readPrompt } from './read-prompt.ts';

// The build puts the prompts inside its own folder, so that they go wherever it goes.
const builtIn = import.meta.url.endsWith('.js') ? '../../prompts/' : '../../../prompts/';

/** Every prompt of the product, by name. @throws AppError `prompt_invalid`, naming file and line. */
export function loadPrompts(folder: string = fileURLToPath(new URL(builtIn, import.meta.url))): Prompts {
  return Object.fromEntries(
    promptNames.map((name) => [name, readPrompt(join(folder, `${name}.md`))]),
  ) as Prompts;
}
