import { foldWords } from '../../domain/fold-words.ts';
import { type FormMatcher, formMatcher } from '../../regimes/form-matcher.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { gradeKeys, notByThemselves, otherGrades } from './grade-words.ts';

/** Builds once what finds every printed grade of every scale, and those that are printed on none; the value is what a grade is compared by. */
export function gradeMatcher(regimes: Regimes): FormMatcher<string> {
  const byForm = new Map<string, string>();
  for (const regime of regimes.regimes)
    for (const { grades, kind } of regime.scales)
      if (kind !== 'stars')
        for (const { canonical, printed } of grades)
          for (const form of printed.map(foldWords))
            if (!notByThemselves.has(form))
              byForm.set(form, gradeKeys[form] ?? (/^\d$/u.test(canonical) ? form : canonical));
  for (const [key, forms] of otherGrades) for (const form of forms) byForm.set(form, key);
  return formMatcher(
    [...byForm].map(([form, value]) => ({ form, value })),
    'phrases',
  );
}
