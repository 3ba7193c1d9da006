import type { DraftSection } from '../../domain/draft.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { Span } from '../../domain/span.ts';
import { countCovered } from '../count-covered.ts';
import type { PlaceQuote } from '../extraction/extracted-report.ts';
import type { Miss } from '../extraction/score-list.ts';
import { mergeSpans } from '../merge-spans.ts';
import type { DraftedLetter, DraftScore } from './draft-score.ts';
import type { DraftingFact } from './drafting-case.ts';
import { asFigures, tellingWords } from './telling-words.ts';

/**
 * Facts that a draft must give. One is given where the citations of a section's paragraphs cover half of its quote, and those paragraphs
 * say every figure and name of it; a placeholder gives none.
 */
export function scoreFacts(
  { draft }: DraftedLetter,
  { mustContain, adverse }: { mustContain: readonly DraftingFact[]; adverse: readonly DraftingFact[] },
  place: PlaceQuote,
): DraftScore {
  const missing = (facts: readonly DraftingFact[]) =>
    facts.flatMap((fact) => {
      const places = placesOf(fact, place);
      const reasons = places.map((span) => whyNot(fact, span, draft.sections));
      if (reasons.includes(undefined)) return [];
      const why = reasons.find((reason) => reason !== uncited) ?? reasons[0] ?? unread;
      return [{ fact, span: places[0], why }];
    });
  const [facts, leftOut] = [missing(mustContain), missing(adverse)];
  return {
    figures: {
      facts: mustContain.length,
      factsGiven: mustContain.length - facts.length,
      adverseLeftOut: leftOut.length,
    },
    misses: [
      ...facts.map((one) => missOf('fact', one)),
      ...leftOut.map((one): Miss => ({ ...missOf('adverse item', one), critical: 'omitted' })),
    ],
  };
}

function missOf(
  field: string,
  { fact, span, why }: { fact: DraftingFact; span: Span | undefined; why: string },
): Miss {
  return {
    ...{ field, sort: 'missing', wanted: `${fact.fact}: ${fact.quote}`, what: why },
    ...(span === undefined ? {} : { span }),
  };
}

const uncited = 'no section cites half of it';
const unread = 'the text that was read from the letter does not hold the quote';

/** The place that the label means, then every other at which the same words stand: a draft may cite any of them. */
function placesOf({ quote, ...label }: DraftingFact, place: PlaceQuote): Span[] {
  const places: Span[] = [];
  const meant = place({ quote, ...label });
  if (meant !== undefined) places.push(meant);
  for (let occurrence = 1; ; occurrence++) {
    const span = place({ quote, occurrence });
    if (span === undefined) return places;
    if (span.startChar !== meant?.startChar) places.push(span);
  }
}

/** In a few words what keeps the fact from being given at this place; undefined when it is. */
function whyNot({ quote }: DraftingFact, span: Span, sections: readonly DraftSection[]): string | undefined {
  const telling = tellingWords(quote);
  const reasons = sections.map(({ paragraphs }) => {
    const own = paragraphs.filter(
      ({ origin, citations }) => origin !== 'placeholder' && citations.some((one) => overlaps(one, span)),
    );
    const covered = countCovered(span, mergeSpans(own.flatMap(({ citations }) => citations)));
    if (covered * 2 < span.endChar - span.startChar) return uncited;
    const said = new Set(own.flatMap(({ text }) => asFigures(text)));
    const unsaid = telling.filter((word) => !said.has(word));
    return unsaid.length === 0 ? undefined : `cited, and does not say ${unsaid.join(', ')}`;
  });
  if (reasons.includes(undefined)) return undefined;
  return reasons.find((reason) => reason !== uncited) ?? uncited;
}
