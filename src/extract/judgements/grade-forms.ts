import { plainMarks } from '../../regimes/form-matcher.ts';
import type { Regime, RegimeScale } from '../../regimes/regime.ts';

/** One printed form of a grade. */
export interface GradeForm {
  /** In small letters, with plain marks. */
  form: string;
  canonical: string;
  scale: RegimeScale;
  regime: Regime;
}

/** Printed forms of every grade of these regimes' scales, the longest first; scales of flags and outcomes have rules of their own. */
export function gradeForms(regimes: readonly Regime[]): GradeForm[] {
  return regimes
    .flatMap((regime) =>
      regime.scales
        .filter(({ kind }) => kind !== 'flag' && kind !== 'outcome')
        .flatMap((scale) =>
          scale.grades.flatMap(({ canonical, printed }) =>
            printed.map((form) => ({ form: plainForm(form), canonical, scale, regime })),
          ),
        ),
    )
    .toSorted((a, b) => b.form.length - a.form.length);
}

/** The grade that a whole cell or line says, e.g. "Requires improvement to be good" or "Good³"; undefined when it says more or less. */
export function gradeOf(words: string, forms: readonly GradeForm[]): GradeForm | undefined {
  const said = plainForm(words)
    .replace(/[\s.*:;,]+$/u, '')
    .replace(/(?<=\p{L})[\d¹²³]$/u, '');
  return forms.find(({ form }) => form === said);
}

/** Small letters, plain quotation marks and dashes, single spaces. */
export function plainForm(words: string): string {
  return plainMarks(words).replace(/\s+/gu, ' ').trim().toLowerCase();
}
