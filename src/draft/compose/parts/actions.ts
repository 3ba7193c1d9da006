import type { FindingOf } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { itemBullet } from '../item-bullet.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';

/** Areas for priority action, each with the body that must act where one is printed. */
export function priorityActions(drafted: Drafted): NewParagraph[] {
  const actions = drafted.of('priorityAction');
  if (actions.length === 0) return [];
  return [
    leadIn(drafted, 'named for priority action:', actions[0]!),
    ...actions.map((action) => {
      const bullet = itemBullet(action);
      const { responsibleBody } = action;
      return responsibleBody === undefined
        ? bullet
        : { ...bullet, text: `${responsibleBody}: ${bullet.text}` };
    }),
  ];
}

/** What the inspectorate itself recommends, with the printed numbers; those to another body after the others. */
export function inspectorateRecommendations(drafted: Drafted): NewParagraph[] {
  const own = drafted
    .of('recommendation')
    .filter(
      ({ voice }) =>
        voice === 'inspectorate' ||
        (drafted.report.voice !== 'inspectorate' && voice === 'reported-by-council'),
    );
  const made = own.filter(({ voice }) => voice === 'inspectorate');
  if (made.length === 0) return [];
  const bodies = [...new Set(made.map(({ addressedTo }) => addressedTo))];
  return bodies.flatMap((body) => {
    const group = made.filter(({ addressedTo }) => addressedTo === body);
    const to = body === undefined ? '' : ` to “${body}”`;
    return [leadIn(drafted, `recommended${to}:`, group[0]!), ...group.map(recommended)];
  });
}

function recommended(recommendation: FindingOf<'recommendation'>): NewParagraph {
  return itemBullet(recommendation);
}

function leadIn(
  { noun, whole }: Drafted,
  said: string,
  { citation, voice }: FindingOf<'priorityAction' | 'recommendation'>,
): NewParagraph {
  const cited = /“/u.test(said) ? [citation, whole] : [whole];
  return quoted(`The ${noun} ${said}`, cited, { voice });
}
