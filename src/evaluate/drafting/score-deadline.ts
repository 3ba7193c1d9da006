import type { Draft } from '../../domain/draft.ts';
import type { Miss } from '../extraction/score-list.ts';
import type { DraftScore } from './draft-score.ts';
import type { DraftingDeadline } from './drafting-case.ts';

/**
 * Right: the latest date and the last weekday before it stand among the draft's dates, and every other deadline is one that the label names; where
 * the label has no date, no deadline at all. A letter with two dates has two deadlines, as long as the draft notes of each that a person must look.
 */
export function scoreDeadline({ dates }: Draft, label: DraftingDeadline): DraftScore {
  const { latestDate, lastWeekdayBefore, alternatives = [], further = [] } = label;
  const deadlines = dates.filter(({ key }) => key === 'deadline');
  const lastDays = dates.filter(({ key }) => key === 'last-working-day').map(({ date }) => date);
  const weekday = lastWeekdayBefore?.slice(0, 10);
  const known = [latestDate, ...alternatives.map((one) => one.latestDate), ...further.map((one) => one.date)];
  const twice = dates.filter(({ key, note }) => key === 'letter-date' && note !== undefined).length > 1;
  const has = (date: string) => deadlines.some((one) => one.date === date);
  const faults: Miss[] = [
    ...(latestDate === null || has(latestDate) ? [] : [missOf('missing', latestDate, deadlines)]),
    ...(weekday === undefined || weekday === latestDate || lastDays.includes(weekday)
      ? []
      : [missOf('missing', `last weekday ${weekday}`, deadlines)]),
    ...deadlines
      .filter(({ date, note }) => !known.includes(date) && !(twice && note !== undefined))
      .map((one) => missOf('unexpected', latestDate ?? 'none', [one])),
  ];
  return {
    figures: { deadlines: 1, deadlinesRight: Number(faults.length === 0) },
    misses: faults,
  };
}

function missOf(sort: Miss['sort'], wanted: string, found: Draft['dates']): Miss {
  const span = found[0]?.citations[0];
  return {
    ...{ field: 'deadline', sort, critical: 'date', wanted },
    found: found.map(({ date, label, origin }) => `${date} (${label}, ${origin})`).join('; '),
    ...(span === undefined ? {} : { span: { startChar: span.startChar, endChar: span.endChar } }),
  };
}
