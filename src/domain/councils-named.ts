import type { Answer } from './answer.ts';

/** Display names of the councils that an answer was looked for at or offers, each once; those that only its citations are about are left out. */
export function councilsNamed({ scope = [], choices = [] }: Answer): string[] {
  return [...new Set([...scope, ...choices].flatMap(({ council }) => council ?? []))];
}
