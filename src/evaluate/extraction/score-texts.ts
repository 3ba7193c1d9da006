import type { FindingOf } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldText } from './gold-report.ts';
import { type CriticalKind, type Fault, type FieldScore, scoreList } from './score-list.ts';
import { severityLost } from './severity-lost.ts';
import { shareHeld } from './span-shares.ts';
import { tokenF1 } from './token-overlap.ts';
import { tokensOf } from './tokens-of.ts';

export type TextKind = 'strength' | 'areaForImprovement' | 'recommendation' | 'priorityAction';
type Item = FindingOf<TextKind>;
interface Wanted {
  label: GoldText;
  span: Span | undefined;
}

/** From here on two texts are the same item. */
const enough = 0.8;

export interface TextsToScore {
  field: string;
  kind: TextKind;
  labels: readonly GoldText[];
  exhaustive: boolean;
}

/**
 * Items in words. Two match from a token F1 of 0.8 between the print (the label's quote, or its text where that is the print) and what was
 * found, or when the finding's span holds 0.8 of the quote; one label to one finding, so that a finding that swallows two
 * answers for one. Adverse items that nothing matches are critical: `softened` where something holds half of the quote but leaves
 * out how grave it is or calls it a strength, else `omitted`.
 */
export function scoreTexts({ report, place }: ScoringInput, list: TextsToScore): FieldScore {
  const { findings } = report.extraction;
  const adverse = list.kind !== 'strength';
  return scoreList<Wanted, Item>({
    field: list.field,
    wanted: list.labels.map((label) => ({ label, span: place(label) })),
    found: findings.filter((finding): finding is Item => finding.kind === list.kind),
    like: textLikeness,
    faults: (wanted, item) => faultsOf(wanted, item, adverse),
    showWanted: ({ label, span }) => ({ text: label.quote ?? label.text, span }),
    showFound: (item) => ({ text: item.text, span: item.citation }),
    ...(adverse ? { whenMissing: (wanted: Wanted) => howMissing(wanted, findings.filter(isItem)) } : {}),
    optional: ({ label }) => label.optional === true,
    voiced: ({ label }) => label.voice != null,
    recallOnly: !list.exhaustive,
  });
}

function textLikeness({ label, span }: Wanted, item: Item): number {
  const print = label.quote ?? label.text;
  const words = Math.max(tokenF1(print, item.text), tokenF1(withoutReference(label), item.text));
  const held = span === undefined ? 0 : shareHeld(span, item.citation);
  const like = Math.max(words, held);
  return like >= enough ? (like + words) / 2 : 0;
}

/** The item without the framework reference in brackets at its end, which findings keep apart. */
function withoutReference(label: GoldText): string {
  return label.text.replace(/\s*\([^()]*\)\s*$/u, '');
}

function faultsOf({ label }: Wanted, item: Item, adverse: boolean): Fault[] {
  const lost = adverse ? severityLost(label.quote ?? withoutReference(label), item.text) : [];
  const body = item.kind === 'priorityAction' ? (item.responsibleBody ?? '') : '';
  const sameBody =
    label.responsibleBody == null || tokensOf(label.responsibleBody).join() === tokensOf(body).join();
  return [
    ...(lost.length === 0 ? [] : [{ critical: 'softened' as const, what: `leaves out: ${lost.join(', ')}` }]),
    ...(sameBody ? [] : [{ critical: 'body' as const, what: `responsible body "${body}"` }]),
    ...(label.voice == null || label.voice === item.voice
      ? []
      : [{ critical: 'voice' as const, what: `voice ${item.voice}, not ${label.voice}` }]),
  ];
}

function howMissing({ label, span }: Wanted, items: readonly Item[]): CriticalKind {
  const print = label.quote ?? label.text;
  const near = items.filter((item) =>
    span === undefined ? tokenF1(print, item.text) >= 0.5 : shareHeld(span, item.citation) >= 0.5,
  );
  const softened = near.some((item) => item.kind === 'strength' || severityLost(print, item.text).length > 0);
  return softened ? 'softened' : 'omitted';
}

const itemKinds = new Set<string>(['strength', 'areaForImprovement', 'recommendation', 'priorityAction']);

function isItem(finding: { kind: string }): finding is Item {
  return itemKinds.has(finding.kind);
}
