import type { Claim, UnsupportedSentence } from '../../domain/answer.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { FilledPrompt } from '../../models/filled-prompt.ts';
import { type Composed, type Composing, compose, type Held } from './compose.ts';

/** Share of a sentence's subject that its restatement holds at least. */
const sameShare = 0.4;

/** What a second asking came to, and what is still not supported after it. */
export interface Mended {
  again: Composed;
  unsupported: UnsupportedSentence[];
}

/**
 * Asks once more for all sentences that were not supported: each is to be stated anew from the documents, or dropped. What comes is checked as before,
 * and of it only what takes the place of such a sentence is taken: the rest was said already. `promptOf` puts the sentences and what is against
 * them into the prompt.
 * @throws AppError `cancelled`
 */
export async function mendSentences(
  composing: Composing,
  { text, held, claims }: Composed,
  promptOf: (refused: string) => FilledPrompt,
): Promise<Mended> {
  const { request } = composing;
  const refused = held.map((one) => `${one.text} (${one.faults.map(({ why }) => why).join(' ')})`);
  const again = await compose({
    ...composing,
    request: {
      ...request,
      prompt: promptOf(refused.join('\n')),
      turns: [
        ...(request.turns ?? []),
        { role: 'user', text: request.prompt.user },
        { role: 'assistant', text },
      ],
    },
    isWanted: (claim) => isMended(claim, held, claims),
  });
  return { again, unsupported: stillUnsupported(held, again) };
}

/** True for a claim that is nearer to a sentence that was not supported than to any claim made before. */
function isMended({ text }: Claim, held: readonly Held[], claims: readonly Claim[]): boolean {
  const nearest = (others: readonly { text: string }[]) =>
    Math.max(0, ...others.map((other) => likeness(text, other.text)));
  const toHeld = nearest(held);
  return toHeld >= sameShare && toHeld >= nearest(claims);
}

/** The first sentences that nothing supported takes the place of, and what is new the second time and not supported either. */
function stillUnsupported(held: readonly Held[], again: Composed): UnsupportedSentence[] {
  const isIn = (text: string, others: readonly { text: string }[]) =>
    others.some((other) => likeness(text, other.text) >= sameShare);
  const left = held.filter(({ text }) => !isIn(text, again.claims));
  const more = again.held.filter(({ text }) => !isIn(text, held));
  return [...left, ...more].map(asUnsupported);
}

/** A sentence as it is kept for evaluators. */
export function asUnsupported({ text, faults }: Held): UnsupportedSentence {
  return { text, reasons: faults };
}

/** Share of the shorter sentence's subject that the other holds too, 0 to 1. */
function likeness(first: string, second: string): number {
  const one = contentStems(first);
  const other = new Set(contentStems(second));
  const shorter = Math.min(one.length, other.size);
  return shorter === 0 ? 0 : one.filter((stem) => other.has(stem)).length / shorter;
}
