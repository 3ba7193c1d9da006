import { contentStems } from '../../src/domain/stem-words.ts';
import type { AskedDocument } from './asked-message.ts';

/** A block and how much of a question it speaks of. */
export interface RankedBlock {
  document: number;
  block: number;
  text: string;
  score: number;
}

/** Fewest words that make a block worth quoting, with and without a stop at its end: shorter ones are headings and labels. */
const fewestWords = 4;
const fewestWithoutStop = 5;
/** What a word of the question counts when it stands in the document's title or context. */
const setting = 0.5;
/** Share of a question's subject that a block must speak of. */
const leastShare = 0.42;

/** The blocks that speak of a question, best first; none where nothing does. Rare words count for more. */
export function rankBlocks(question: string, documents: readonly AskedDocument[]): RankedBlock[] {
  const asked = contentStems(question);
  const all = documents.flatMap(({ blocks }, document) =>
    blocks.map((text, block) => ({ document, block, text, stems: new Set(contentStems(text)) })),
  );
  const settings = documents.map(({ title, context }) => new Set(contentStems(`${title} ${context}`)));
  const weights = new Map(
    asked.map((stem) => [
      stem,
      Math.log(1 + all.length / (1 + all.filter(({ stems }) => stems.has(stem)).length)),
    ]),
  );
  const weigh = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  // What every report's title says (council, inspectorate, year) is where to look, not what is asked.
  const subject = asked.filter((stem) => !settings.some((known) => known.has(stem)));
  const wanted = subject.length > 0 ? subject : asked;
  const least = weigh(wanted) * leastShare;
  return all
    .filter(({ text }) => isWorthQuoting(text))
    .map(({ stems, ...where }) => {
      const own = weigh(wanted.filter((stem) => stems.has(stem)));
      const around = weigh(asked.filter((stem) => !stems.has(stem) && settings[where.document]?.has(stem)));
      return { ...where, own, score: own + setting * around };
    })
    .filter(({ own }) => own > 0 && own >= least)
    .sort((a, b) => b.score - a.score || a.document - b.document || a.block - b.block)
    .map(({ own: _, ...ranked }) => ranked);
}

function isWorthQuoting(text: string): boolean {
  // What ends so says nothing without what follows it.
  return (
    !/[:?]$/u.test(text) &&
    text.split(/\s+/u).length >= (/[.!]$/u.test(text) ? fewestWords : fewestWithoutStop)
  );
}
