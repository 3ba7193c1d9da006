import type { FindingOf } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { fixed, type NewParagraph, quoted } from '../paragraph.ts';
import { printedArea } from '../printed-area.ts';

/** Every grade as printed, in a table, the overall one first; grades of an earlier inspection after it, in sentences. */
export function grades(drafted: Drafted): NewParagraph[] {
  const judgements = drafted.of('judgement');
  const now = judgements.filter(({ earlier }) => !earlier);
  const rows = [...now.filter(({ overall }) => overall), ...now.filter(({ overall }) => !overall)];
  return [
    ...(rows.length === 0 ? [] : table(drafted, rows)),
    ...judgements.filter(({ earlier }) => earlier).map((judgement) => before(drafted, judgement)),
  ];
}

function table(drafted: Drafted, rows: readonly FindingOf<'judgement'>[]): NewParagraph[] {
  const heads = ['Area judged', 'Grade as printed'];
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

function before({ noun, whole }: Drafted, { citation, voice }: FindingOf<'judgement'>): NewParagraph {
  const words = citation.quote.replace(/\s+/gu, ' ').trim();
  return quoted(`Of an earlier inspection the ${noun} itself says: ${words}`, [citation, whole], { voice });
}
