import type { DraftParagraph } from '../../domain/draft.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Letter } from '../../domain/letter.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { GoldReport } from '../extraction/gold-report.ts';
import { bareGrade } from '../extraction/grade-words.ts';
import type { Miss } from '../extraction/score-list.ts';
import { tokensHeld } from '../extraction/token-overlap.ts';
import { foldWithMap } from '../fold-with-map.ts';
import { type DraftedLetter, type DraftScore, writtenParagraphs } from './draft-score.ts';

const gradeWords = /\b(?:outstanding|good|requires? improvement(?: to be good)?|inadequate|satisfactory)\b/u;
/** Characters after an area's name within which a grade is its own. */
const near = 60;

interface Said {
  key: string;
  grade: string;
  paragraph: DraftParagraph;
}

/**
 * Grades of a labelled report: every area's is said once or more, as it is printed; and no paragraph says another of it. Names of areas are those that
 * the report prints; what an earlier inspection said is passed over. An outcome that has no grade is held to its words.
 */
export function scoreDraftGrades({ letter, draft }: DraftedLetter, gold: GoldReport): DraftScore {
  const labels = Object.entries(gold.gradesByArea ?? {});
  const judgements = letter.extraction.findings.filter(
    (one): one is FindingOf<'judgement'> => one.kind === 'judgement',
  );
  const current = judgements.filter(({ earlier }) => earlier !== true);
  const names = namesOf(current);
  const said = writtenParagraphs(draft)
    .filter((one) => !tellsOfBefore(one, judgements))
    .flatMap((one) => gradesSaid(one, names));
  const wrong = labels.flatMap(([key, grade]) =>
    said
      .filter((one) => one.key === key && one.grade !== bareGrade(grade))
      .map((one) => missOf('wrong', 'grade', `${key}: ${grade}`, one.paragraph)),
  );
  const graded = labels.filter(([, grade]) => bareGrade(grade) !== 'not given');
  const unsaid = graded.filter(([key, grade]) => !isSaidAsPrinted(key, grade, said, current));
  const outcome = gold.outcome?.printed;
  const told = outcome === undefined || writtenParagraphs(draft).some((one) => tells(one, outcome));
  return {
    figures: {
      gradeErrors: wrong.length,
      grades: graded.length + Number(outcome !== undefined),
      gradesGiven: graded.length - unsaid.length + Number(outcome !== undefined && told),
    },
    misses: [
      ...wrong,
      ...unsaid.map(([key, grade]) => missOf('missing', 'omitted', `${key}: ${grade}`, undefined)),
      ...(told ? [] : [missOf('missing', 'omitted', outcome, undefined)]),
    ],
  };
}

function namesOf(judgements: readonly FindingOf<'judgement'>[]): { key: string; name: string }[] {
  const seen = new Map<string, string>();
  for (const { area, areaKey } of judgements)
    if (areaKey !== undefined) seen.set(foldWithMap(area).folded, areaKey);
  return [...seen].map(([name, key]) => ({ key, name })).sort((a, b) => b.name.length - a.name.length);
}

function gradesSaid(paragraph: DraftParagraph, names: readonly { key: string; name: string }[]): Said[] {
  const text = foldWithMap(paragraph.text).folded;
  const places: { key: string; at: number; end: number }[] = [];
  for (const { key, name } of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!places.some((one) => at < one.end && one.at < at + name.length))
        places.push({ key, at, end: at + name.length });
  places.sort((a, b) => a.at - b.at);
  return places.flatMap(({ key, end }, index) => {
    const after = text.slice(end, Math.min(places[index + 1]?.at ?? text.length, end + near));
    const grade = gradeWords.exec(after.split(/[.;]\s/u)[0]!)?.[0];
    return grade === undefined ? [] : [{ key, grade: bareGrade(grade), paragraph }];
  });
}

function tellsOfBefore({ citations, text }: DraftParagraph, judgements: Letter['extraction']['findings']) {
  const earlier = judgements.filter((one) => one.kind === 'judgement' && one.earlier === true);
  return (
    /\b(?:previous|last|earlier)\b/iu.test(text) &&
    earlier.some((one) => citations.some((citation) => overlaps(one.citation, citation)))
  );
}

function isSaidAsPrinted(
  key: string,
  grade: string,
  said: readonly Said[],
  judgements: readonly FindingOf<'judgement'>[],
): boolean {
  const printed = judgements.filter(({ areaKey }) => areaKey === key).map((one) => one.printed);
  return said.some(
    (one) =>
      one.key === key &&
      one.grade === bareGrade(grade) &&
      printed.some((words) => foldWithMap(one.paragraph.text).folded.includes(foldWithMap(words).folded)),
  );
}

function tells({ text, citations }: DraftParagraph, outcome: string): boolean {
  return citations.length > 0 && tokensHeld(outcome, text) >= 0.8;
}

function missOf(
  sort: Miss['sort'],
  critical: 'grade' | 'omitted',
  wanted: string,
  paragraph: DraftParagraph | undefined,
): Miss {
  const span = paragraph?.citations[0];
  return {
    ...{ field: 'grade', sort, critical, wanted },
    ...(paragraph === undefined ? {} : { found: paragraph.text }),
    ...(span === undefined ? {} : { span: { startChar: span.startChar, endChar: span.endChar } }),
  };
}
