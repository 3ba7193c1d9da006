import type { FindingKind } from '../../domain/finding.ts';
import { plainForm } from '../judgements/grade-forms.ts';
import { type Grounding, Ungrounded } from './grounding.ts';

const good =
  /\b(?:strengths?|what (?:is|are) (?:going|working|done) well|improvements? since|achievements?)\b/iu;
const bad =
  /\b(?:areas? for (?:improvement|development)|(?:needs?|has) to improve|must improve|weakness(?:es)?|could do better|needs? to do better)\b/iu;

/** Refuses a strength under a heading of areas for improvement, and the other way round. @throws Ungrounded */
export function refuseOtherHeading({ source, context }: Grounding, kind: FindingKind): void {
  if (kind !== 'strength' && kind !== 'areaForImprovement') return;
  const headings = context.filter(({ role }) => role === 'heading' || role === 'lead-in');
  const announced = headings
    .map(({ quote }) =>
      kindOf(
        source.found.flatMap(({ items }) => items),
        quote,
      ),
    )
    .findLast((one) => one !== undefined);
  if (announced !== undefined && announced !== kind)
    throw new Ungrounded('it stands under a heading of the other kind');
}

function kindOf(
  items: readonly { kind: string; heading: string; aliases: readonly string[] }[],
  words: string,
): FindingKind | undefined {
  const said = plainForm(words).replace(/[:.]+$/u, '');
  const item = items.find(({ heading, aliases }) =>
    [heading, ...aliases].some((one) => plainForm(one) === said),
  );
  if (item?.kind === 'strength') return 'strength';
  if (item?.kind === 'area-for-improvement') return 'areaForImprovement';
  if (words.length > 120 || (good.test(words) && bad.test(words))) return undefined;
  return good.test(words) ? 'strength' : bad.test(words) ? 'areaForImprovement' : undefined;
}
