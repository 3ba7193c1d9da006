import type { FilledPrompt } from '../../models/filled-prompt.ts';
import { fillPrompt } from '../../models/prompts/fill-prompt.ts';
import type { Prompt } from '../../models/prompts/prompt.ts';
import type { Source } from '../source.ts';
import { proposedKinds } from './proposed-finding.ts';

const none = '(none is known)';

/** The prompt for a report's passes, with what its regimes judge and how they grade. */
export function extractionPrompt(prompt: Prompt, { found }: Source): FilledPrompt {
  const areas = found.flatMap((regime) => regime.areas.map(({ name }) => name));
  const grades = found.flatMap(({ scales }) =>
    scales.flatMap((scale) => scale.grades.flatMap(({ printed }) => printed[0] ?? [])),
  );
  return fillPrompt(prompt, {
    kinds: proposedKinds.join(', '),
    areas: listed(areas),
    grades: listed(grades),
  });
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? none : [...new Set(words)].map((one) => `- ${one}`).join('\n');
}
