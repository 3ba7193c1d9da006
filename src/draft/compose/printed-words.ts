import type { Letter } from '../../domain/letter.ts';
import type { Span } from '../../domain/span.ts';

/** The words of a span on one line. */
export function printedWords({ content }: Pick<Letter, 'content'>, { startChar, endChar }: Span): string {
  return content.text.slice(startChar, endChar).replace(/\s+/gu, ' ').trim();
}
