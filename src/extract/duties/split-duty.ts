import type { Span } from '../../domain/span.ts';

const joined =
  /,?;? (?:and|or) (?:also )?(?=to (?!that\b|the\b|a\b|an\b|this\b|your\b|its\b|their\b)[a-z]+ )|, and (?=you are (?:asked|requested|required) to\b)/gu;

/** One duty or several that "and to …" joins, each with its own words: a time limit of one is not the other's. */
export function splitDuty(text: string, { startChar, endChar }: Span): Span[] {
  const words = text.slice(startChar, endChar);
  const first = /\bto\b/u.exec(words)?.index ?? words.length;
  const spans: Span[] = [];
  let from = 0;
  for (const cut of words.matchAll(joined)) {
    if (cut.index < first) continue;
    spans.push({ startChar: startChar + from, endChar: startChar + cut.index });
    from = cut.index + cut[0].length;
  }
  return [...spans, { startChar: startChar + from, endChar }];
}
