import { contentStems } from '../../domain/stem-words.ts';
import type { Regime } from '../../regimes/regime.ts';

/** Stems that the names of many regimes hold: they tell none of them. */
const shared = new Set(
  contentStems(
    'inspection rating assessment review annual performance effectiveness overall report council authority',
  ),
);

/** True when a sentence shares a telling word with the regime's names or areas: a college's grade is not the council's. */
export function speaksOf(words: string, { name, aliases, areas }: Regime): boolean {
  const said = new Set(contentStems(words));
  return [name, ...aliases, ...areas.map((area) => area.name)]
    .flatMap((one) => contentStems(one))
    .some((stem) => said.has(stem) && !shared.has(stem));
}
