import type { Unsupported } from '../../answer/check-claim.ts';
import type { DraftParagraph } from '../../domain/draft.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { Letter } from '../../domain/letter.ts';
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
  const judged = letter.extraction.findings.filter(
    (one): one is FindingOf<'judgement'> => one.kind === 'judgement' && one.earlier !== true,
  );
  const cited = judged.filter(({ citation }) =>
    citations.some((one) => one.startChar < citation.endChar && citation.startChar < one.endChar),
  );
  const areas = cited
    .map((one) => ({ one, at: said.indexOf(foldWords(one.area)) }))
    .filter(({ at }) => at >= 0);
  const grades = knownGrades(letter, regimes);
  return areas.flatMap(({ one, at }): Unsupported[] => {
    const from = at + foldWords(one.area).length;
    const next = Math.min(said.length, ...areas.map((other) => other.at).filter((other) => other >= from));
    const words = said.slice(from, next);
    const other = grades.find((grade) => stands(words, grade));
    if (stands(words, foldWords(one.printed)) || other === undefined) return [];
    return [
      {
        value: { kind: 'name', text: other },
        why: `the letter's grade for “${one.area}” is “${one.printed}”`,
      },
    ];
  });
}

/** Folded, longest first. */
function knownGrades({ extraction, profile }: Letter, regimes: Regimes | undefined): string[] {
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
