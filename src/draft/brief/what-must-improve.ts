import type { BriefingSentence } from '../../domain/briefing.ts';
import { type Briefed, quoted } from './briefed.ts';
import { noneFound } from './none-found.ts';
import { item } from './what-improved.ts';

/** All that must improve, however short the briefing: priority actions, areas for improvement, an inspectorate's recommendations, indicators. */
export function whatMustImprove(briefed: Briefed): BriefingSentence[] {
  const actions = briefed.of('priorityAction').map((action) => {
    const sentence = item(action);
    return action.responsibleBody === undefined
      ? sentence
      : { ...sentence, text: `For “${action.responsibleBody}”, as a priority: ${sentence.text}` };
  });
  const recommended = briefed.of('recommendation').filter(({ voice }) => voice === 'inspectorate');
  const indicators = briefed
    .of('indicator')
    .filter(({ mustImprove }) => mustImprove)
    .map(({ code, label, citation, voice }) =>
      quoted(`“${code}”, “${label}”, must improve.`, [citation], voice),
    );
  const all = [
    ...actions,
    ...briefed.of('areaForImprovement').map(item),
    ...recommended.map(item),
    ...indicators,
  ];
  if (all.length > 0) return all;
  return [noneFound(briefed, 'It lists nothing that must improve.')];
}
