import type { FindingOf } from '../../domain/finding.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { Span } from '../../domain/span.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldJudgement } from './gold-report.ts';
import { bareGrade, isAdverseGrade } from './grade-words.ts';
import { type Fault, type FieldScore, scoreList } from './score-list.ts';
import { tokensOf } from './tokens-of.ts';

type Judgement = FindingOf<'judgement'>;
/** Equal judgements of one report (area, grade, voice) count as one, wherever they stand. */
interface Found {
  judgement: Judgement;
  spans: Span[];
}
/** A label that gives a grade; "none given" is met by finding none, so that one found there is found besides. */
type Graded = GoldJudgement & { printed: string };
interface Wanted {
  label: Graded;
  span: Span | undefined;
}

/**
 * Graded judgements as `judgements`, those in words as `judgementsInWords`: the second is never mixed into the first. Right is the
 * area with its printed grade in the right voice. A wrong grade, body, year or voice is critical; so is a low grade left out.
 */
export function scoreJudgements(
  { report, place }: ScoringInput,
  labels: readonly GoldJudgement[],
): FieldScore[] {
  const findings = report.extraction.findings.filter((finding) => finding.kind === 'judgement');
  const parts = [
    { field: 'judgements', narrative: false },
    { field: 'judgementsInWords', narrative: true },
  ];
  return parts.map(({ field, narrative }) =>
    scoreList<Wanted, Found>({
      field,
      wanted: labels
        .filter((label): label is Graded => label.printed !== null)
        .filter((label) => (label.narrative === true) === narrative)
        .map((label) => ({ label, span: place(label) })),
      found: folded(findings.filter((finding) => (finding.grade === undefined) === narrative)),
      like: likeness,
      faults,
      showWanted: ({ label, span }) => ({ text: `${label.area}: ${label.printed}`, span }),
      showFound: ({ judgement, spans }) => ({
        text: `${judgement.area}: ${judgement.printed}${judgement.earlier ? ' (earlier)' : ''}`,
        span: spans[0],
      }),
      whenMissing: ({ label }) => (isAdverseGrade(label.printed) && !label.earlier ? 'omitted' : undefined),
      voiced: ({ label }) => label.voice != null,
    }),
  );
}

function folded(findings: readonly Judgement[]): Found[] {
  const byKey = new Map<string, Found>();
  for (const judgement of findings) {
    const { area, areaKey, grade, printed, voice, earlier, period } = judgement;
    const key = [areaKey ?? tokensOf(area).join(' '), grade ?? printed, voice, earlier, period].join('|');
    const same = byKey.get(key);
    const { startChar, endChar } = judgement.citation;
    if (same === undefined) byKey.set(key, { judgement, spans: [{ startChar, endChar }] });
    else same.spans.push({ startChar, endChar });
  }
  return [...byKey.values()];
}

/** By key where the label has one; else by the words of the area, or by place where the words differ. */
function likeness({ label, span }: Wanted, { judgement, spans }: Found): number {
  if ((label.earlier ?? false) !== (judgement.earlier ?? false)) return 0;
  const there = span !== undefined && spans.some((one) => overlaps(one, span));
  if (label.areaKey != null && judgement.areaKey !== undefined)
    return label.areaKey === judgement.areaKey ? (there ? 1 : 0.9) : 0;
  const words = areaLikeness(label, judgement);
  if (there) return 0.3 + 0.7 * words;
  return words >= 0.8 ? words * 0.9 : 0;
}

function areaLikeness(label: Graded, judgement: Judgement): number {
  const wanted = new Set(areaWords(label.area));
  const found = areaWords(judgement.area);
  if (label.overall === true && judgement.overall === true) return 1;
  const least = Math.min(wanted.size, new Set(found).size);
  return least === 0 ? 0 : [...new Set(found)].filter((word) => wanted.has(word)).length / least;
}

const small = new Set(['the', 'of', 'and', 'for', 'to', 'in', 'a', 'an', 'their', 's', 'who', 'with']);

function areaWords(area: string): string[] {
  return tokensOf(area).filter((word) => !small.has(word));
}

function faults({ label }: Wanted, { judgement }: Found): Fault[] {
  const { inspectorate, voice, period } = judgement;
  const list: Fault[] = [];
  if (label.narrative !== true && !sameGrade(label, judgement))
    list.push({ critical: 'grade', what: `grade ${judgement.printed}, not ${label.printed}` });
  if (label.inspectorate != null && inspectorate !== undefined && !sameBody(inspectorate, label.inspectorate))
    list.push({ critical: 'body', what: `body ${inspectorate}, not ${label.inspectorate}` });
  if (label.period != null && period !== undefined && period !== label.period)
    list.push({ critical: 'year', what: `period ${period}, not ${label.period}` });
  if (label.voice != null && voice !== label.voice)
    list.push({ critical: 'voice', what: `voice ${voice}, not ${label.voice}` });
  return list;
}

/** A key and a name: the same words, or the initials of one are the other. */
function sameBody(key: string, name: string): boolean {
  const [a, b] = [tokensOf(key), tokensOf(name)];
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return a.join() === b.join() || initials(a) === b.join('') || a.join('') === initials(b);
}

function sameGrade(label: Graded, judgement: Judgement): boolean {
  const right = new Set(
    [label.printed, label.words ?? '', ...(label.alternatives ?? [])].filter(Boolean).map(bareGrade),
  );
  return right.has(bareGrade(judgement.printed)) || right.has(bareGrade(judgement.grade ?? ''));
}
