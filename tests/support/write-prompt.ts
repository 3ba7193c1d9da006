import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A prompt whose file is right; the words of `tests/models/prompts/read-prompt.test.ts` change one thing of it. */
export const soundPrompt = `---
name: ask-again
version: 1
inputs:
  question: untrusted
  council: ours
changes:
  - version: 1
    why: First version.
    evals: None yet.
---
# System
Ask again.
# User
About {{council}}:
<question>
{{question}}
</question>
`;

/** Writes a prompt's file into a new folder; its path. */
export function writePrompt(text: string, name = 'ask-again.md'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rapporteur-prompt-')), name);
  writeFileSync(file, text);
  return file;
}
