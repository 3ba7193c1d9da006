import type { FindingOf } from '../../../domain/finding.ts';
import { foldWords } from '../../../domain/fold-words.ts';
import type { Span } from '../../../domain/span.ts';
import type { OdditySearch } from '../oddity-search.ts';

interface HeadedGrade {
  printed: string;
  grade: string;
  span: Span;
}

const longestHeading = 200;

/** Grades that follow an area's name in a heading, or in a short line that stands for one: "<area>: good", "<area> is good". */
export function gradesInHeadings(search: OdditySearch, judgement: FindingOf<'judgement'>): HeadedGrade[] {
  const scale = search.source.regimes.regimes
    .find(({ key }) => key === judgement.regime)
    ?.scales.find(({ key }) => key === judgement.scale);
  if (scale === undefined) return [];
  const forms = scale.grades
    .flatMap(({ canonical, printed }) =>
      [canonical, ...printed].map((form) => ({ grade: canonical, form: foldWords(form) })),
    )
    .toSorted((a, b) => b.form.length - a.form.length);
  const area = foldWords(judgement.area);
  return search.source.content.blocks.flatMap((block) => {
    if (block.kind === 'table' || block.endChar - block.startChar > longestHeading) return [];
    const words = search.words({ startChar: block.bodyStart, endChar: block.endChar });
    const folded = foldWords(words);
    if (!folded.startsWith(area)) return [];
    const rest = folded
      .slice(area.length)
      .replace(/^\s*(?:[:|-]|is|are)?\s*/u, '')
      .replace(/[.\s]+$/u, '');
    const form = forms.find(({ form }) => rest === form || rest === form.replace(/^requires/u, 'require'));
    if (form === undefined) return [];
    const span = { startChar: block.startChar, endChar: block.endChar };
    return [{ printed: rest, grade: form.grade, span }];
  });
}
