import type { Oddity } from '../../domain/extraction.ts';
import { oddityTypeSchema } from '../../domain/oddity-type.ts';
import type { Span } from '../../domain/span.ts';
import type { PlaceQuote, ScoringInput } from './extracted-report.ts';
import type { GoldOddity } from './gold-report.ts';
import { type FieldScore, scoreList } from './score-list.ts';

interface Wanted {
  label: GoldOddity;
  spans: Span[];
}

/** What labels call a type, beside its own name. */
const alsoCalled: Record<string, string[]> = {
  'count-against-list': ['count-vs-list', 'count'],
  'text-against-table': ['table-vs-text', 'text-vs-table', 'rounding'],
  'dates-conflict': ['date-conflict', 'date', 'dates'],
  'date-on-weekend': ['weekday', 'weekend'],
  'name-spelled-two-ways': ['name', 'spelling', 'inconsistent-name'],
  'missing-appendix': ['missing-attachment'],
  'blank-value': ['blank-table', 'blank-trend', 'blank'],
};

/** Labels that tell of the same thing under the name of another kind, which code need not see: no false alarm. */
const alsoMeant: Record<string, string[]> = { 'text-against-table': ['claim-contradiction'] };

/** Characters around a quote within which a citation speaks of the same thing: a paragraph. */
const around = 250;

/**
 * Oddities that code is expected to see, matched by type and place, as `oddities`; and what was found beyond all labels (those that code
 * need not see included), as `odditiesBesides`: false alarms, where a report's labels are complete.
 */
export function scoreOddities({ report, place }: ScoringInput, labels: readonly GoldOddity[]): FieldScore[] {
  const { oddities } = report.extraction;
  const all = labels.map((label) => ({ label, spans: placesOf(label, place) }));
  const expected = scoreList<Wanted, Oddity>({
    field: 'oddities',
    wanted: all.filter(({ label }) => label.codeCanSee ?? isKnownType(label.type)),
    found: oddities,
    like: likeness,
    faults: () => [],
    showWanted: ({ label, spans }) => ({ text: `${label.type}: ${label.what ?? ''}`, span: spans[0] }),
    showFound: showOddity,
    recallOnly: true,
  });
  const isMeant = ({ label, spans }: Wanted, oddity: Oddity) =>
    alsoMeant[oddity.type]?.includes(label.type) === true &&
    likeness({ label: { ...label, type: oddity.type }, spans }, oddity) > 0;
  const besides = oddities.filter(
    (oddity) => !all.some((wanted) => likeness(wanted, oddity) > 0 || isMeant(wanted, oddity)),
  );
  return [
    expected,
    {
      field: 'odditiesBesides',
      matched: 0,
      wanted: 0,
      found: besides.length,
      voiced: 0,
      misses: besides.map((oddity) => ({
        field: 'odditiesBesides',
        sort: 'unexpected' as const,
        found: showOddity(oddity).text,
        span: oddity.citations[0]!,
      })),
    },
  ];
}

/** Whether a label that does not say so is of a type that code looks for. */
function isKnownType(type: string): boolean {
  return [...oddityTypeSchema.options, ...Object.values(alsoCalled).flat()].includes(type);
}

function placesOf(label: GoldOddity, place: PlaceQuote): Span[] {
  return (label.quotes ?? []).flatMap(({ quote, line }) => {
    // A printed paragraph number may be a label of the block and no part of its text.
    const bare = quote.replace(/^\W*\d+(?:\.\d+)*[.)]?\s+/u, '');
    return place({ quote, line }) ?? (bare === '' ? [] : (place({ quote: bare, line }) ?? []));
  });
}

function likeness({ label, spans }: Wanted, oddity: Oddity): number {
  const sameType = label.type === oddity.type || (alsoCalled[oddity.type] ?? []).includes(label.type);
  if (!sameType) return 0;
  if ((label.quotes ?? []).length === 0) return 0.5;
  const near = (span: Span) =>
    oddity.citations.some(
      (one) => one.startChar < span.endChar + around && span.startChar - around < one.endChar,
    );
  return spans.some(near) ? 1 : 0;
}

function showOddity(oddity: Oddity) {
  return { text: `${oddity.type}: ${oddity.message}`, span: oddity.citations[0]! };
}
