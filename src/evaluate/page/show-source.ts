import { escapeHtml } from '../../domain/escape-html.ts';
import type { Span } from '../../domain/span.ts';

/** Characters of the report shown on each side of a span. */
const around = 280;

/** The report's text about a span, with the span marked; cut at words, with an ellipsis where it goes on. */
export function showSource(text: string, { startChar, endChar }: Span): string {
  const from = startChar <= around ? 0 : nextBreak(text, startChar - around, startChar);
  const to = endChar + around >= text.length ? text.length : lastBreak(text, endChar, endChar + around);
  return [
    from > 0 ? '… ' : '',
    escapeHtml(text.slice(from, startChar)),
    `<mark>${escapeHtml(text.slice(startChar, endChar))}</mark>`,
    escapeHtml(text.slice(endChar, to)),
    to < text.length ? ' …' : '',
  ].join('');
}

function nextBreak(text: string, from: number, before: number): number {
  const at = text.slice(from, before).search(/\s/u);
  return at < 0 ? from : from + at + 1;
}

function lastBreak(text: string, after: number, to: number): number {
  const tail = text.slice(after, to);
  const at = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return at < 0 ? to : after + at;
}
