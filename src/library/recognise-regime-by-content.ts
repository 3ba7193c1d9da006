import { existed } from '../regimes/existed.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import { plainMarks } from '../regimes/form-matcher.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Regime } from '../regimes/regime.ts';

/** Areas of one regime that a text must print, at least, and the share of them; single words count for nothing. */
const leastAreas = 3;
const leastShare = 0.5;

/**
 * The regime of a report whose title names only who judged ("Outcome of CQC's assessment"): one of `bodies`, in force in
 * one of `years`, whose areas or whose name the text prints. One at most; empty when none stands out.
 */
export function regimeByContent(
  text: string,
  bodies: readonly string[],
  years: readonly number[],
  regimes: Regimes,
): Regime[] {
  const plain = plainMarks(text).toLowerCase();
  const named = new Set(
    findNamedBodies(text, regimes)
      .regimes.filter(({ ambiguous }) => !ambiguous)
      .map(({ key }) => key),
  );
  const scored = regimes.regimes
    .filter(({ speaks, leads, inspectorates }) => {
      const judging = leads !== undefined && leads.length > 0 ? leads : inspectorates;
      return speaks === 'inspectorate' && judging.some((key) => bodies.includes(key));
    })
    .filter((regime) => existed(regime, years))
    .map((regime) => ({
      regime,
      score: areasPrinted(regime, plain) + (named.has(regime.key) ? leastAreas : 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || best.score === next?.score ? [] : [best.regime];
}

/** How many areas the text prints; 0 when too few to mean anything. */
function areasPrinted({ areas }: Regime, plain: string): number {
  const told = areas
    .map(({ name, aliases }) => [name, ...aliases].map((form) => plainMarks(form).toLowerCase()))
    .map((forms) => forms.filter((form) => form.includes(' ')))
    .filter((forms) => forms.length > 0);
  const printed = told.filter((forms) => forms.some((form) => plain.includes(form))).length;
  return printed >= leastAreas && printed >= told.length * leastShare ? printed : 0;
}
