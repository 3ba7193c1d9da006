import type { Span } from '../domain/span.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import type { Evidence } from './evidence.ts';

/** Words at the start of a sentence that stand for something said in the one before. */
const pointsBack =
  /^(?:However, |But |And |Yet |Nevertheless, |In addition, |As a result, )?(?:it|its|they|their|this|these|he|she|his|her)\b/iu;

/**
 * The sentence before the evidence in its paragraph, where the evidence begins with a word that stands for something in it ("It was
 * rejected because …"). Undefined when it speaks for itself or opens its paragraph.
 */
export function antecedentOf({
  report,
  block,
  startChar,
  text,
}: Evidence): (Span & { text: string }) | undefined {
  if (block.kind === 'table' || startChar <= block.bodyStart || !pointsBack.test(text.trim()))
    return undefined;
  const before = splitSentences(report.content.text, block.bodyStart, startChar).at(-1);
  return before && { ...before, text: report.content.text.slice(before.startChar, before.endChar) };
}
