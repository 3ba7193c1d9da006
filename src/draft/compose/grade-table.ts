import type { FindingOf } from '../../domain/finding.ts';
import type { Drafted } from './drafted.ts';
import { fixed, type NewParagraph, quoted } from './paragraph.ts';
import { printedArea } from './printed-area.ts';

type Judgement = FindingOf<'judgement'>;

/** Judgements in a table of area and grade, in the order given, with the sentence that leads it in. */
export function gradeTable(drafted: Drafted, rows: readonly Judgement[]): NewParagraph[] {
  const heads = ['Area judged', 'Judgement as printed'];
  const first = quoted(
    `The ${drafted.noun} gave ${rows.length === 1 ? 'this judgement' : 'these judgements'}:`,
    [drafted.whole],
    { voice: rows[0]!.voice },
  );
  return [
    first,
    { ...fixed(heads.join(' | '), { form: 'row', cells: heads }), header: true },
    ...rows.map((row) => {
      const { printed, score, citation, voice } = row;
      const cells = [printedArea(row), score === undefined ? printed : `${printed} (${score})`];
      return quoted(cells.join(' | '), [citation, drafted.whole], { form: 'row', cells, voice });
    }),
  ];
}
