import type { Voice } from '../../domain/voice.ts';

const addressing = /\b(?:I|me|my|we|us|our|you|your|yours)\b/u;

/** An inspectorate's sentence that says "I" or "you" stands in quotation marks, or members would take themselves for those spoken to. */
export function inTheirWords(words: string, voice: Voice | undefined): string {
  return voice === 'inspectorate' && addressing.test(words) && !/[“”]/u.test(words) ? `“${words}”` : words;
}
