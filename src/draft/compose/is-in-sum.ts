import type { Letter } from '../../domain/letter.ts';
import type { Span } from '../../domain/span.ts';
import { mostText } from './most-text.ts';
import type { PlacedText } from './place-text.ts';

/** Below this share of a long report's running text, the draft tells it in sum. */
const leastTold = 0.8;

/** True where a report is so long that the draft gives its findings and its summary, and not all of its running text. */
export function isInSum({ content, extraction }: Letter, texts: readonly PlacedText[]): boolean {
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { startChar, endChar }) => sum + endChar - startChar, 0);
  const all = length(content.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'listItem'));
  const told = length([
    ...texts.map(({ span }) => span),
    ...extraction.findings.map(({ citation }) => citation),
  ]);
  return all > mostText && told < all * leastTold;
}
