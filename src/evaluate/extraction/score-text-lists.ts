import type { ScoringInput } from './extracted-report.ts';
import type { GoldReport } from './gold-report.ts';
import { scoreCount } from './score-count.ts';
import type { FieldScore } from './score-list.ts';
import { scoreTexts, type TextKind } from './score-texts.ts';

/** The lists of items that are labelled, by their words, and those that are only counted. */
export function scoreTextLists(input: ScoringInput, gold: GoldReport): FieldScore[] {
  const { strengthsExhaustive, areasExhaustive } = gold;
  const lists: [string, TextKind, GoldReport['strengths'] | null, boolean][] = [
    ['strengths', 'strength', gold.strengths, strengthsExhaustive === true],
    ['areasForImprovement', 'areaForImprovement', gold.areasForImprovement, areasExhaustive === true],
    ['recommendations', 'recommendation', gold.recommendations, true],
    ['priorityActions', 'priorityAction', gold.priorityActions, true],
  ];
  const counts: [string, TextKind, number | undefined][] = [
    ['recommendationCount', 'recommendation', gold.recommendationCount],
    ['areaForImprovementCount', 'areaForImprovement', gold.areaForImprovementCount],
    ['priorityActionCount', 'priorityAction', gold.priorityActionCount],
  ];
  return [
    ...lists.flatMap(([name, kind, labels, exhaustive]) => {
      if (labels == null) return [];
      // The main ones only: recall, kept apart from the figure that has a bar.
      const field = exhaustive ? name : `${name}Main`;
      return [scoreTexts(input, { field, kind, labels, exhaustive })];
    }),
    ...counts.flatMap(([field, kind, printed]) =>
      printed === undefined ? [] : [scoreCount(input, field, kind, printed)],
    ),
    ...(gold.priorityActionsWithBodyCount === undefined
      ? []
      : [
          scoreCount(
            input,
            'priorityActionsWithBodyCount',
            'priorityAction',
            gold.priorityActionsWithBodyCount,
            true,
          ),
        ]),
  ];
}
