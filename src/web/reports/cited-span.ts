import type { Span } from '../../domain/span.ts';

/** The place that an address asks for (`from`, `to`); undefined when it asks for none, or when it is no place in a text of this length. */
export function citedSpan(given: URLSearchParams, length: number): Span | undefined {
  const [from, to] = ['from', 'to'].map((name) => given.get(name) ?? '');
  if (!/^\d{1,9}$/.test(from!) || !/^\d{1,9}$/.test(to!)) return undefined;
  const span = { startChar: Number(from), endChar: Number(to) };
  return span.startChar < span.endChar && span.endChar <= length ? span : undefined;
}
