import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { PointedAt } from './resolve-citations.ts';

/** A stretch of one report to cite. */
export interface SpanToCite extends Span {
  pointed: PointedAt;
}

/** A figure or code tells more of what a sentence rests on than a word does. */
const figureWeight = 3;
/** A further sentence is cited when it adds this much that the ones before do not hold. */
const leastGain = 2;
const mostUnits = 12;
/** More whole blocks than these are no citation that anybody can read. */
const mostWhole = 4;

/**
 * Ways to cite what a model points at, shortest first: the fewest sentences, bullets or rows that hold the claim's words; their blocks whole; all that
 * was pointed at. A heading is cited only where nothing else is pointed at. At least one way.
 */
export function narrowSpans(claim: string, pointed: readonly PointedAt[]): SpanToCite[][] {
  const telling = pointed.filter(({ block }) => block.kind === 'prose' || block.kind === 'row');
  const citable = telling.length > 0 ? telling : pointed;
  const units = citable.flatMap(unitsOf);
  const chosen = cover(contentStems(claim), units).sort((a, b) => units.indexOf(a) - units.indexOf(b));
  const holding = citable.filter((one) => chosen.some((unit) => unit.pointed === one));
  const ways = [
    joined(chosen),
    holding.map(wholeOf),
    citable.length <= mostWhole || chosen.length === 0 ? citable.slice(0, mostWhole).map(wholeOf) : [],
  ].filter((way) => way.length > 0);
  return ways.filter((way, at) => ways.findIndex((other) => keyOf(other) === keyOf(way)) === at);
}

function unitsOf(pointed: PointedAt): SpanToCite[] {
  const { block, document } = pointed;
  if (block.kind !== 'prose') return [wholeOf(pointed)];
  const { startChar, endChar } = block.span;
  return splitSentences(document.report.content.text, startChar, endChar).map((span) => ({
    ...span,
    pointed,
  }));
}

function wholeOf(pointed: PointedAt): SpanToCite {
  return { ...pointed.block.span, pointed };
}

/** Takes the unit that adds most, again and again, until none adds enough. Empty when no unit holds a word of the claim. */
function cover(wanted: readonly string[], units: readonly SpanToCite[]): SpanToCite[] {
  const open = new Set(wanted);
  const stems = new Map(units.map((unit) => [unit, new Set(contentStems(wordsOf(unit)))]));
  const chosen: SpanToCite[] = [];
  while (chosen.length < mostUnits) {
    let best: SpanToCite | undefined;
    let most = chosen.length === 0 ? 0 : leastGain - 1;
    for (const unit of units) {
      const gain = weightOf([...open].filter((stem) => stems.get(unit)!.has(stem)));
      if (gain > most) [best, most] = [unit, gain];
    }
    if (best === undefined) return chosen;
    chosen.push(best);
    for (const stem of stems.get(best)!) open.delete(stem);
  }
  return chosen;
}

function weightOf(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + (/\p{N}/u.test(stem) ? figureWeight : 1), 0);
}

function wordsOf({ startChar, endChar, pointed }: SpanToCite): string {
  return pointed.document.report.content.text.slice(startChar, endChar);
}

/** Sentences that follow each other in a block are cited as one stretch. */
function joined(units: readonly SpanToCite[]): SpanToCite[] {
  const spans: SpanToCite[] = [];
  for (const unit of units) {
    const before = spans.at(-1);
    const between =
      before?.pointed === unit.pointed
        ? before.pointed.document.report.content.text.slice(before.endChar, unit.startChar)
        : 'apart';
    if (before !== undefined && between.trim() === '') before.endChar = unit.endChar;
    else spans.push({ ...unit });
  }
  return spans;
}

function keyOf(way: readonly SpanToCite[]): string {
  return way
    .map(({ startChar, endChar, pointed }) => `${pointed.document.report.versionId}:${startChar}-${endChar}`)
    .join(' ');
}
