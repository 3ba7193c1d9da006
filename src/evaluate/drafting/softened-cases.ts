import type { Miss } from '../extraction/score-list.ts';
import type { RunnableCase } from '../run-cases.ts';
import type { DraftingSubject } from '../subject.ts';
import type { SoftenedCase } from './drafting-case.ts';

interface Read {
  caught: boolean[];
  alarms: string[];
}

/** Softened sentences that the check must catch, and faithful ones that it must pass. */
export function softenedCases(drafts: DraftingSubject, cases: readonly SoftenedCase[]): RunnableCase<Read>[] {
  return cases.map(({ id, quote, pairs, faithful }) => ({
    group: 'drafting',
    ...{ id, kind: 'softened', question: quote },
    failed: { softenedPairs: pairs.length, softenedCaught: 0 },
    ask: async () => ({
      caught: pairs.map((pair) => drafts.findSoftening(pair.softened, [pair]).length > 0),
      alarms: drafts.findSoftening(faithful, [{ quote }]).map(({ why }) => why),
    }),
    score: ({ caught, alarms }) => {
      const passed = pairs.filter((_, index) => !caught[index]);
      const misses: Miss[] = [
        ...passed.map(
          (pair): Miss => ({
            ...{ field: 'softened sentence', sort: 'missing', critical: 'softened' },
            ...{ wanted: pair.quote, found: pair.softened, what: 'is not caught' },
          }),
        ),
        ...alarms.slice(0, 1).map(
          (why): Miss => ({
            ...{ field: 'faithful sentence', sort: 'unexpected', wanted: quote, found: faithful, what: why },
          }),
        ),
      ];
      return {
        figures: {
          softenedPairs: pairs.length,
          softenedCaught: pairs.length - passed.length,
          faithful: 1,
          falseAlarms: Number(alarms.length > 0),
        },
        misses,
        why: misses.length === 0 ? '' : `${passed.length} not caught, ${alarms.length} false alarms`,
      };
    },
  }));
}
