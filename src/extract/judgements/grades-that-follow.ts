import { areasSaid, type SaidArea } from './areas-said.ts';
import { gradeForms } from './grade-forms.ts';
import type { SaidGrade } from './grades-said.ts';
import { fitsScale } from './printed-grade.ts';

/** A grade that takes its verb from the one before it, with the area that it is of. */
export interface FollowingGrade {
  said: SaidGrade;
  area: SaidArea;
}

/**
 * "safeguarding was scored 3 and governance 2": after a grade, areas of its regime each with a grade of its scale right behind, up to
 * the first that is not so. Offsets are into `words`.
 */
export function gradesThatFollow(words: string, { form, end }: SaidGrade): FollowingGrade[] {
  const { regime, scale } = form;
  const forms = gradeForms([regime]).filter((one) => one.scale === scale);
  const found: FollowingGrade[] = [];
  for (let from = end; ; ) {
    const joint = /^["”’']?\s*(?:,\s*and|,|and)\s+(?:the\s+)?/iu.exec(words.slice(from))?.[0];
    if (joint === undefined) return found;
    const at = from + joint.length;
    const first = areasSaid(words.slice(at), regime)[0];
    if (first === undefined || first.start !== 0) return found;
    const area = { area: first.area, start: at, end: at + first.end };
    const gap = /^\s+(?:as\s+|at\s+)?["“‘']?/iu.exec(words.slice(area.end))?.[0];
    const start = area.end + (gap?.length ?? 0);
    const rest = words.slice(start).toLowerCase();
    const next = forms.find(
      (one) => rest.startsWith(one.form) && !/^[\p{L}\p{N}]/u.test(rest.slice(one.form.length)),
    );
    if (gap === undefined || next === undefined || !fitsScale(next, area.area)) return found;
    from = start + next.form.length;
    found.push({ said: { form: next, start, end: from }, area });
  }
}
