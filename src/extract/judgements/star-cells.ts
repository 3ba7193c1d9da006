import type { TableBlock } from '../../domain/block.ts';
import { findPeriods } from '../../domain/find-periods.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { isOlder } from './earlier-time.ts';
import { gradeForms, gradeOf } from './grade-forms.ts';

const ratingIs =
  /\b(?<area>(?:overall )?(?:performance )?star rating)\s*(?:for\s+)?(?<time>\(?\d{4}(?:[/–-]\d{2,4})?\)?)?\s*(?:[:=–-]|is|was)\s*(?<printed>(?:no|zero|one|two|three|[0-3])[- ]stars?)\b/giu;

/** "Star rating 2003/04: one star" in a cell of a table; of an earlier year, an earlier one. */
export function starCells(source: Source, table: TableBlock, regime: Regime): FindingOf<'judgement'>[] {
  const whole = regime.areas.find(({ overall }) => overall);
  const forms = gradeForms([regime]).filter(({ scale }) => scale.kind === 'stars');
  return table.rows.flat().flatMap((cell) =>
    [...source.wordsOf(cell).matchAll(ratingIs)].flatMap((match): FindingOf<'judgement'>[] => {
      const { area, time, printed } = match.groups!;
      const form = gradeOf(printed!.replace('-', ' '), forms);
      if (form === undefined) return [];
      const startChar = cell.startChar + match.index;
      const period = findPeriods(time ?? '')[0]?.period;
      const own = source.profile.periods[0];
      const earlier = period !== undefined && own !== undefined && isOlder(period, own);
      return [
        {
          kind: 'judgement',
          ...source.base({ startChar, endChar: startChar + match[0].length }, 'star-table'),
          regime: regime.key,
          area: area!,
          ...(whole === undefined || earlier ? {} : { areaKey: whole.key }),
          printed: printed!,
          grade: form.canonical,
          scale: form.scale.key,
          overall: true,
          ...(earlier ? { earlier: true, period } : {}),
        },
      ];
    }),
  );
}
