import { escapeHtml } from '../../domain/escape-html.ts';
import type { Span } from '../../domain/span.ts';

/** Writes `text.slice(startChar, endChar)` as HTML. */
export type TextWriter = (startChar: number, endChar: number) => string;

/**
 * A writer that puts what is cited inside `<mark>`. The first mark written bears the id `cited` and can take the focus,
 * so that a fragment leads to it; a span that crosses blocks or cells gives a mark in each of them.
 */
export function textWriter(text: string, cited: Span | undefined): TextWriter {
  let found = false;
  return (startChar, endChar) => {
    const from = Math.max(startChar, cited?.startChar ?? endChar);
    const to = Math.min(endChar, cited?.endChar ?? startChar);
    if (from >= to) return escapeHtml(text.slice(startChar, endChar));
    const opening = found ? '<mark>' : '<mark id="cited" tabindex="-1">';
    found = true;
    const part = (a: number, b: number) => escapeHtml(text.slice(a, b));
    return `${part(startChar, from)}${opening}${part(from, to)}</mark>${part(to, endChar)}`;
  };
}
