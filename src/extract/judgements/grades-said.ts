import { plainMarks } from '../../regimes/form-matcher.ts';
import type { GradeForm } from './grade-forms.ts';

/** A grade said in running text; offsets into the sentence's words. */
export interface SaidGrade {
  form: GradeForm;
  start: number;
  end: number;
}

const verbs = 'rated|graded|judged|scored|assessed|awarded|described|categorised';
/** What may stand between the verb and a grade of one word. */
const between =
  "(?:[\\s\\w'(),&/-]{0,90}?\\b(?:as|to be|being|providing|at)|\\s+as performing|[\\s\\w]{0,40}?\\bperforming)?[\\s\"'“:-]*";

/**
 * Grades that a sentence says. A form of two words or more counts wherever it stands; a single word ("good", "well") only
 * after a verb of judging, or in quotation marks when `quoted`.
 */
export function gradesSaid(words: string, forms: readonly GradeForm[], quoted = false): SaidGrade[] {
  const plain = plainMarks(words).toLowerCase();
  const found: SaidGrade[] = [];
  const take = (form: GradeForm, start: number) => {
    const end = start + form.form.length;
    if (!found.some((other) => start < other.end && end > other.start)) found.push({ form, start, end });
  };
  for (const form of forms) {
    const safe = form.form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    for (const match of plain.matchAll(patternFor(safe, form.form, quoted)))
      take(form, match.index + match[0].length - form.form.length);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function patternFor(safe: string, form: string, quoted: boolean): RegExp {
  if (/\s/u.test(form)) return new RegExp(`(?<![\\p{L}\\p{N}])${safe}(?![\\p{L}\\p{N}])`, 'gu');
  const opening = quoted ? `(?:\\b(?:${verbs})\\b${between}|["“'])` : `\\b(?:${verbs})\\b${between}`;
  return new RegExp(`${opening}${safe}(?![\\p{L}\\p{N}])`, 'gu');
}
