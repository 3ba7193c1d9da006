import type { UnsupportedSentence } from '../../domain/answer.ts';
import { contentStems } from '../../domain/stem-words.ts';
import { restatePrompt } from './answer-prompts.ts';
import { type Composed, type Composing, compose, type Held } from './compose.ts';

/** Share of a sentence's subject that its restatement holds at least. */
const sameShare = 0.4;

/** What a second asking came to, and what is still not supported after it. */
export interface Mended {
  again: Composed;
  unsupported: UnsupportedSentence[];
}

/**
 * Asks once more for all sentences that were not supported: each is to be stated anew from the documents, or dropped. What comes is checked as before.
 * @throws AppError `cancelled`
 */
export async function mendSentences(composing: Composing, { text, held }: Composed): Promise<Mended> {
  const { request } = composing;
  const again = await compose({
    ...composing,
    request: {
      ...request,
      prompt: restatePrompt(held.map((one) => one.text)),
      turns: [
        ...(request.turns ?? []),
        { role: 'user', text: request.prompt.user },
        { role: 'assistant', text },
      ],
    },
  });
  return { again, unsupported: stillUnsupported(held, again) };
}

/** The first sentences that nothing supported takes the place of, and what is new the second time and not supported either. */
function stillUnsupported(held: readonly Held[], again: Composed): UnsupportedSentence[] {
  const left = held.filter((one) => again.claims.every((claim) => !isRestated(one.text, claim.text)));
  const more = again.held.filter((one) => held.every((first) => !isRestated(first.text, one.text)));
  return [...left, ...more].map(asUnsupported);
}

/** A sentence as it is kept for evaluators. */
export function asUnsupported({ text, faults }: Held): UnsupportedSentence {
  return { text, reasons: faults };
}

function isRestated(first: string, second: string): boolean {
  const one = contentStems(first);
  const other = new Set(contentStems(second));
  return one.filter((stem) => other.has(stem)).length >= sameShare * Math.min(one.length, other.size);
}
