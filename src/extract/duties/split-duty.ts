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
    if (cut.index < first || isOneAct(words, cut)) continue;
    spans.push({ startChar: startChar + from, endChar: startChar + cut.index });
    from = cut.index + cut[0].length;
  }
  return [...spans, { startChar: startChar + from, endChar }];
}

/** "to draw up a plan and to send it in": two halves of one act. */
function isOneAct(words: string, cut: RegExpMatchArray): boolean {
  const [before, after] = [words.slice(0, cut.index), words.slice(cut.index! + cut[0].length)];
  return (
    /\b(?:prepare|produce|draw up|complete|write)\b/iu.test(before) &&
    /^to (?:submit|send|return|provide) (?:it|them)\b/iu.test(after)
  );
}
