import type { Regime } from '../../regimes/regime.ts';
import { type GradeForm, gradeOf, plainForm } from './grade-forms.ts';

/** A grade and where it is printed; offsets into the words searched. */
export interface PrintedGrade {
  form: GradeForm;
  start: number;
  end: number;
  /** Printed as a bare figure or before an explanation: it is a grade only beside an area that is named in full. */
  needsArea?: true;
}

const score =
  /^\s*(?:(?:overall\s+)?(?:score|scored|rating|grade|level)\s*[:=–-]?\s*)?(?<figure>\d)(?:\s*(?:out of|of|\/)\s*\d)?(?:\s*[–:(—-]\s*(?<meaning>[^()]{3,80}?)\)?)?[\s.]*$/iu;

/** The grade that a whole cell or line says, a score in figures included, or that it begins with; undefined when it says none. */
export function printedGrade(words: string, forms: readonly GradeForm[]): PrintedGrade | undefined {
  const whole = gradeOf(words, forms);
  if (whole !== undefined) return { form: whole, start: 0, end: words.length };
  return scoreIn(words, forms) ?? gradeFirst(words, forms);
}

/** "2", "Score: 2", "2 - some shortfalls", "3 out of 4"; undefined where figure and wording tell two grades. */
function scoreIn(words: string, forms: readonly GradeForm[]): PrintedGrade | undefined {
  const match = score.exec(words);
  if (match?.groups === undefined) return undefined;
  const { figure, meaning } = match.groups;
  const scores = forms.filter(({ scale }) => scale.kind === 'score');
  const form = scores.find(({ canonical }) => canonical === figure);
  const said = meaning === undefined ? undefined : gradeOf(meaning, scores);
  if (form === undefined || (said !== undefined && said.canonical !== figure)) return undefined;
  const start = words.indexOf(figure!);
  return { form, start, end: start + 1, needsArea: true };
}

/** A cell that goes on to explain its grade; one everyday word ("Good progress …") tells none. */
function gradeFirst(words: string, forms: readonly GradeForm[]): PrintedGrade | undefined {
  const said = plainForm(words);
  const form = forms.find(
    (one) =>
      said.startsWith(one.form) &&
      !/^[\p{L}\p{N}-]/u.test(said.slice(one.form.length)) &&
      (/\s/u.test(one.form) || /^\p{L}\d$/u.test(one.form)),
  );
  const start = words.length - words.trimStart().length;
  return form === undefined ? undefined : { form, start, end: start + form.form.length, needsArea: true };
}

/** True when grades of this scale may be given to the area: an overall judgement may have a scale of its own. */
export function fitsScale(
  { scale, regime }: GradeForm,
  area: { overall?: true | undefined; scale?: string | undefined },
): boolean {
  if (area.scale !== undefined) return area.scale === scale.key;
  const overall = regime.editions.flatMap(({ overallScale }) => overallScale ?? []);
  if (overall.length === 0) return true;
  return area.overall ? overall.includes(scale.key) : !overall.includes(scale.key);
}

/** Regimes whose grades these forms are. */
export function regimesOf(forms: readonly GradeForm[]): Regime[] {
  return [...new Set(forms.map(({ regime }) => regime))];
}
