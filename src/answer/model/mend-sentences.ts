import type { Claim, UnsupportedSentence } from '../../domain/answer.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { FilledPrompt } from '../../models/filled-prompt.ts';
import { type Composed, type Composing, compose, type Held } from './compose.ts';

/** Share of the shorter sentence's subject that the other holds at least where both speak of one matter. */
const sameShare = 0.4;
/** Share of a sentence's subject, figures apart, that what takes its place holds at least: less would leave a part of it out unseen. */
const restatedShare = 0.6;

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

/**
 * Every sentence that is left out, once. A first one is not, where a supported sentence takes its place; one supported sentence takes the place of one, so
 * that a single restatement does not hide that others were dropped. What is not supported the second time counts beside them unless it restates one of them.
 */
function stillUnsupported(held: readonly Held[], again: Composed): UnsupportedSentence[] {
  const left = pairOff(held, again.claims).alone;
  const more = pairOff(again.held, left).alone;
  return [...left, ...more].map(asUnsupported);
}

/** Gives each sentence the nearest of the others that restates it, each of them once, nearest pairs first; `alone` are those that none was left for. */
function pairOff<Sentence extends { text: string }>(
  sentences: readonly Sentence[],
  others: readonly { text: string }[],
): { alone: Sentence[] } {
  const pairs = sentences
    .flatMap((one) => others.map((other) => ({ one, other, share: restated(one.text, other.text) })))
    .filter(({ share }) => share >= restatedShare)
    .toSorted((a, b) => b.share - a.share);
  const paired = new Set<{ text: string }>();
  const taken = new Set<{ text: string }>();
  for (const { one, other } of pairs) {
    if (paired.has(one) || taken.has(other)) continue;
    paired.add(one);
    taken.add(other);
  }
  return { alone: sentences.filter((one) => !paired.has(one)) };
}

/** Share of a sentence's subject that another holds, 0 to 1. Figures are left aside: they are what is mended most. */
function restated(text: string, other: string): number {
  const held = new Set(contentStems(other));
  const subject = contentStems(text).filter((stem) => !/\p{N}/u.test(stem));
  return subject.length === 0 ? 0 : subject.filter((stem) => held.has(stem)).length / subject.length;
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
