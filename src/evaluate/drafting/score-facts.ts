import type { DraftSection } from '../../domain/draft.ts';
import type { Span } from '../../domain/span.ts';
import { countCovered } from '../count-covered.ts';
import type { PlaceQuote } from '../extraction/extracted-report.ts';
import type { Miss } from '../extraction/score-list.ts';
import { overlaps } from '../extraction/span-shares.ts';
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
      const span = place(fact);
      const why = whyNot(fact, span, draft.sections);
      return why === undefined ? [] : [{ fact, span, why }];
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

/** In a few words what keeps the fact from being given; undefined when it is. */
function whyNot(
  { quote }: DraftingFact,
  span: Span | undefined,
  sections: readonly DraftSection[],
): string | undefined {
  if (span === undefined) return 'the text that was read from the letter does not hold the quote';
  const telling = tellingWords(quote);
  const reasons = sections.map(({ paragraphs }) => {
    const own = paragraphs.filter(
      ({ origin, citations }) => origin !== 'placeholder' && citations.some((one) => overlaps(one, span)),
    );
    const covered = countCovered(span, mergeSpans(own.flatMap(({ citations }) => citations)));
    if (covered * 2 < span.endChar - span.startChar) return 'uncited';
    const said = new Set(own.flatMap(({ text }) => asFigures(text)));
    const unsaid = telling.filter((word) => !said.has(word));
    return unsaid.length === 0 ? undefined : `cited, and does not say ${unsaid.join(', ')}`;
  });
  if (reasons.includes(undefined)) return undefined;
  return reasons.find((reason) => reason !== 'uncited') ?? 'no section cites half of it';
}
