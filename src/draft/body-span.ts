import type { ContextSpan } from '../domain/citation.ts';
import { contextSpan } from '../domain/place-citation.ts';
import type { ReadReport } from '../domain/read-report.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';

/** First place that prints an inspectorate's name: as one word where it is called so ("Ofsted"), else one that is not in capitals where there is one; undefined when none does. */
export function bodySpan(content: ReadReport, regimes: Regimes, key: string): ContextSpan | undefined {
  const named = findNamedBodies(content.text, regimes).inspectorates.filter(
    (body) => body.key === key && body.ambiguous !== true,
  );
  // A heading in capitals would shout in the middle of a sentence.
  const words = (body: { start: number; end: number }) => content.text.slice(body.start, body.end);
  const short = named.find((body) => /^\p{Lu}\p{Ll}+$/u.test(words(body)));
  const found = short ?? named.find((body) => /\p{Ll}|^\p{Lu}{2,6}$/u.test(words(body))) ?? named[0];
  return found && contextSpan(content, { startChar: found.start, endChar: found.end }, 'body');
}
