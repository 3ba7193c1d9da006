import { contentStems } from '../../domain/stem-words.ts';
import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import type { GradeFound } from './grades-of.ts';
import { marked } from './marked.ts';

/** A grade with the stems of what stands before it, up to the grade before: what it is said of. */
interface Led {
  grade: GradeFound;
  stems: readonly string[];
}

const joint = /[,;:]|\s(?:and|but|with|while|whilst|whereas|although|though)\s/u;
const said = new Set(
  contentStems(
    'rated rating graded grade judged judgement assessed scored found given overall inspection last previous time',
  ),
);

/**
 * Whether the claim gives each grade to what the cited sentence gives it to: a grade of the claim led by what only another grade is led by there
 * ("leadership was good" of "services good and leadership outstanding"), `straight` where all go along, undefined where that cannot be told.
 */
export function ledGrades(
  claim: Statement,
  { sentences, rows }: Evidence,
  words: ClaimWords,
): GradeFound | 'straight' | undefined {
  if (rows !== undefined) return undefined;
  const own = ledIn(claim, words);
  for (const sentence of sentences) {
    const printed = ledIn(sentence, words);
    const keys = new Set(printed.map(({ grade }) => grade.key));
    if (keys.size < 2 || printed.some(({ stems }) => stems.length === 0)) continue;
    if (own.length === 0 || !own.every(({ grade }) => keys.has(grade.key))) continue;
    const counts = own.map((one) => ({ grade: one.grade, ...fitOf(one, printed) }));
    const crossed = counts.find(({ straight, other }) => straight === 0 && other > 0);
    if (crossed !== undefined) return crossed.grade;
    if (counts.some(({ straight }) => straight > 0) && counts.every(({ other }) => other === 0))
      return 'straight';
  }
  return undefined;
}

/** How many of its leading words only this grade is led by in the print, and how many only another is. */
function fitOf({ grade, stems }: Led, printed: readonly Led[]): { straight: number; other: number } {
  const leads = (stem: string, same: boolean) =>
    printed.some((one) => (one.grade.key === grade.key) === same && one.stems.includes(stem));
  return {
    straight: stems.filter((stem) => leads(stem, true) && !leads(stem, false)).length,
    other: stems.filter((stem) => leads(stem, false) && !leads(stem, true)).length,
  };
}

/** Empty where a grade is denied, or one that was left. */
function ledIn(statement: Statement, words: ClaimWords): Led[] {
  const { grades } = marked(statement, words);
  if (!grades.some(({ used }) => used) || grades.some(({ denied, role }) => denied || role !== undefined))
    return [];
  return grades.map((grade, at) => {
    const before = grades[at - 1];
    const lead = statement.text.slice(before?.end ?? 0, grade.start);
    const cut =
      before === undefined ? 0 : (joint.exec(lead)?.index ?? 0) + (joint.exec(lead)?.[0].length ?? 0);
    return {
      grade,
      stems: contentStems(lead.slice(cut)).filter((stem) => !said.has(stem) && !/\d/u.test(stem)),
    };
  });
}
