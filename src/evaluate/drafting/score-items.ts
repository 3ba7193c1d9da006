import type { DraftParagraph } from '../../domain/draft.ts';
import type { Finding } from '../../domain/finding.ts';
import { countCovered } from '../count-covered.ts';
import type { PlaceQuote } from '../extraction/extracted-report.ts';
import type { GoldReport } from '../extraction/gold-report.ts';
import { matchBest } from '../extraction/match-best.ts';
import type { Miss } from '../extraction/score-list.ts';
import { severityLost } from '../extraction/severity-lost.ts';
import { tokenF1, tokensHeld } from '../extraction/token-overlap.ts';
import { mergeSpans } from '../merge-spans.ts';
import { type DraftedLetter, type DraftScore, writtenParagraphs } from './draft-score.ts';

/** From here on a paragraph gives an item, and its citations hold it. */
const enough = 0.8;
const counted = {
  recommendationCount: 'recommendation',
  areaForImprovementCount: 'areaForImprovement',
  priorityActionCount: 'priorityAction',
} as const;

/**
 * Improvement items of a labelled report: each in a paragraph of its own (token F1 of 0.8) of which the citations hold it, and no grave word of it
 * left out. Where only their number is labelled, as many findings as are printed must be cited.
 */
export function scoreItems(drafted: DraftedLetter, gold: GoldReport, place: PlaceQuote): DraftScore {
  const paragraphs = writtenParagraphs(drafted.draft).filter(({ citations }) => citations.length > 0);
  const items = [gold.areasForImprovement, gold.recommendations, gold.priorityActions].flatMap((list) =>
    (list ?? []).map(({ text, quote }) => quote ?? text),
  );
  const pairs = matchBest(items.map((item) => paragraphs.map((one) => likeness(item, one))));
  const found = new Map(pairs);
  const missing = items.flatMap((item, row) =>
    found.has(row) ? [] : [missOf(item, 'missing', 'omitted', 'no cited paragraph gives it', place)],
  );
  const softened = pairs.flatMap(([row, column]) => {
    const lost = severityLost(withoutReference(items[row]!), paragraphs[column]!.text);
    return lost.length === 0
      ? []
      : [missOf(items[row]!, 'wrong', 'softened', `leaves out ${lost.join(', ')}`, place)];
  });
  const counts = Object.entries(counted).map(([count, kind]) => {
    const wanted = gold[count as keyof typeof counted] ?? 0;
    const given = citedFindings(drafted, kind).length;
    return { kind, wanted, given: Math.min(wanted, given) };
  });
  return {
    figures: {
      items: items.length,
      itemsGiven: items.length - missing.length,
      softened: softened.length,
      printedItems: sum(counts.map(({ wanted }) => wanted)),
      printedItemsGiven: sum(counts.map(({ given }) => given)),
    },
    misses: [...missing, ...softened, ...counts.flatMap(fewer)],
  };
}

function likeness(item: string, { text, citations }: DraftParagraph): number {
  const bare = withoutReference(item);
  const words = Math.max(tokenF1(item, text), tokenF1(bare, text));
  const cited = citations.map(({ quote }) => quote).join(' ');
  return words >= enough && tokensHeld(bare, cited) >= enough ? words : 0;
}

/** The item without the framework reference in brackets at its end. */
function withoutReference(item: string): string {
  return item.replace(/\s*\([^()]*\)\s*$/u, '');
}

function citedFindings({ letter, draft }: DraftedLetter, kind: Finding['kind']): Finding[] {
  const cited = mergeSpans(writtenParagraphs(draft).flatMap(({ citations }) => citations));
  return letter.extraction.findings.filter(
    ({ kind: own, citation }) =>
      own === kind && countCovered(citation, cited) * 2 >= citation.endChar - citation.startChar,
  );
}

function fewer({ kind, wanted, given }: { kind: string; wanted: number; given: number }): Miss[] {
  if (given >= wanted) return [];
  const what = `${wanted} are printed, ${given} are given`;
  return [{ field: `${kind}, as many as printed`, sort: 'missing', critical: 'omitted', what }];
}

function missOf(
  item: string,
  sort: Miss['sort'],
  critical: 'omitted' | 'softened',
  what: string,
  place: PlaceQuote,
): Miss {
  const span = place({ quote: item }) ?? place({ quote: withoutReference(item) });
  return {
    ...{ field: 'improvement item', sort, critical, wanted: item, what },
    ...(span === undefined ? {} : { span }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
