import type { Voice } from '../../domain/voice.ts';

const addressing =
  /\b(?:I|me|my|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]ours?|[Tt]his (?:report|letter|review|document|assessment))\b/u;

/** An inspectorate's sentence that says "I", "you" or "this report" stands in quotation marks, or members would take themselves for those spoken to. */
export function inTheirWords(words: string, voice: Voice | undefined): string {
  return voice === 'inspectorate' && addressing.test(words) && !/[“”]/u.test(words) ? `“${words}”` : words;
}
