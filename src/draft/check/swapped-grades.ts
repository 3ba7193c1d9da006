import type { Unsupported } from '../../answer/check-claim.ts';
import type { DraftParagraph } from '../../domain/draft.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { Letter } from '../../domain/letter.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';

/**
 * Grades that a paragraph gives to an area it cites although the letter gives that area another one. Each cited judgement is looked
 * for by its area; what follows, up to the next area, must not be another grade of the letter or of its regime.
 */
export function swappedGrades(
  { text, citations }: Pick<DraftParagraph, 'text' | 'citations'>,
  letter: Letter,
  regimes?: Regimes,
): Unsupported[] {
  const said = foldWords(text);
  // The letter's own words, whole: whatever grades they name are as they stand in print.
  if (citations.some(({ quote }) => foldWords(quote).includes(said))) return [];
  const cited = letter.extraction.findings.filter(
    (one): one is FindingOf<'judgement'> =>
      one.kind === 'judgement' && citations.some((place) => overlaps(place, one.citation)),
  );
  const areas = cited
    .map((one) => ({ one, at: said.indexOf(foldWords(one.area)) }))
    .filter(({ at }) => at >= 0);
  if (areas.length === 0) return [];
  const grades = knownGrades(letter, regimes);
  const tellsOfBefore = before.test(text);
  return areas.flatMap(({ one, at }): Unsupported[] => {
    const from = at + foldWords(one.area).length;
    const next = Math.min(said.length, ...areas.map((other) => other.at).filter((other) => other >= from));
    // An area may have a grade of two scales, and one of last time.
    const right = cited.filter(
      ({ area, earlier }) => foldWords(area) === foldWords(one.area) && (earlier !== true || tellsOfBefore),
    );
    return swappedFor(one.area, said.slice(from, next), right, grades);
  });
}

/** The grade that stands where one of `right` should. */
function swappedFor(
  area: string,
  words: string,
  right: readonly FindingOf<'judgement'>[],
  grades: readonly string[],
): Unsupported[] {
  const other = grades.find((grade) => stands(words, grade));
  const [first] = right;
  if (other === undefined || first === undefined) return [];
  if (right.some(({ printed }) => stands(words, foldWords(printed)))) return [];
  const why = `the letter's grade for “${area}” is “${first.printed}”`;
  return [{ value: { kind: 'name', text: other }, why }];
}

const before = /\b(?:earlier|previous(?:ly)?|last|before|since|preceding|former(?:ly)?|(?:19|20)\d{2})\b/iu;

const known = new WeakMap<Letter['extraction'], string[]>();

/** Folded, longest first. */
function knownGrades(letter: Letter, regimes: Regimes | undefined): string[] {
  const held = known.get(letter.extraction) ?? gradesOf(letter, regimes);
  // Without regimes fewer grades are known: such a list is not kept for callers that give them.
  if (regimes !== undefined) known.set(letter.extraction, held);
  return held;
}

function gradesOf({ extraction, profile }: Letter, regimes: Regimes | undefined): string[] {
  const printed = extraction.findings.flatMap((one) => (one.kind === 'judgement' ? [one.printed] : []));
  const scales = (regimes?.regimes ?? [])
    .filter(({ key }) => key === extraction.report.regime || profile.regimes.includes(key))
    .flatMap((regime) => regime.scales.flatMap(({ grades }) => grades.flatMap((grade) => grade.printed)));
  const all = new Set([...printed, ...scales].map(foldWords));
  return [...all].sort((a, b) => b.length - a.length);
}

function stands(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? '')
  );
}
